/** What did the user ask? */
package se.stportfolj.cli;
