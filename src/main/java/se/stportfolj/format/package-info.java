/** What a file must look like, and where it differs from that. */
package se.stportfolj.format;
