/** What stands on a page, in which letters: what forms and documents share. */
package se.stportfolj.pdf.page;
