/** How is it told which files there are, and what may stand in them? */
package se.stportfolj.report.files;
