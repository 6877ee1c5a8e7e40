/** How is what is wrong told? */
package se.stportfolj.report.findings;
