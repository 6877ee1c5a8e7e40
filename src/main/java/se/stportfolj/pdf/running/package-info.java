/** How a document of running text is laid out on pages. */
package se.stportfolj.pdf.running;
