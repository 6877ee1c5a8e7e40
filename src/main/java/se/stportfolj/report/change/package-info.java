/** What a change did to portfolios, in words, for pull requests and for programs. */
package se.stportfolj.report.change;
