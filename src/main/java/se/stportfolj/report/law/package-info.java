/** How is it told what the law and the guidelines ask? */
package se.stportfolj.report.law;
