/** What {@code st} runs on, and what of it is amiss: for a bug report, without personal data. */
package se.stportfolj.report.doctor;
