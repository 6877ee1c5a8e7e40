/** How an official form is filled, or drawn like it. */
package se.stportfolj.pdf.form;
