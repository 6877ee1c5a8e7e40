/** What do the files say? A portfolio as records that remember where in the files they stand. */
package se.stportfolj.portfolio;
