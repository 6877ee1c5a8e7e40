/** Rules about the files themselves. */
package se.stportfolj.rules.format;
