/** How is it told where a doctor stands? */
package se.stportfolj.report.status;
