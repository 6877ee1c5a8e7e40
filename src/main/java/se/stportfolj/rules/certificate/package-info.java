/** Rules about what stands on the certificates. */
package se.stportfolj.rules.certificate;
