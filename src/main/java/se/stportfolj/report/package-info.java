/** How is it told? Findings and forecasts as text and as data. */
package se.stportfolj.report;
