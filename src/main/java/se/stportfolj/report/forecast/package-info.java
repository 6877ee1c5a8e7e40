/** How is the day of completion told, with what leads to it? */
package se.stportfolj.report.forecast;
