/** How a PDF from anybody is opened and its pages read, within bounds. */
package se.stportfolj.pdf.read;
