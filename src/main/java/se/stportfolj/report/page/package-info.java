/** What the HTML pages share: their frame, their templates, and what of a text may stand in one. */
package se.stportfolj.report.page;
