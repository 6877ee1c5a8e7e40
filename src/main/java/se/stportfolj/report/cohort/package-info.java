/** All trainees together, told as text and for programs. */
package se.stportfolj.report.cohort;
