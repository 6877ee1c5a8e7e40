package se.stportfolj.pdf.form;

import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** A place of a form, and the field of the document that it is. */
record Opening(Slot slot, PDField field) {}
