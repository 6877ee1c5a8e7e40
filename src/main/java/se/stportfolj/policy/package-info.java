/** What does the region ask? Its guidelines as data. */
package se.stportfolj.policy;
