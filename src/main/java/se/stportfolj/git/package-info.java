/** What changed, and what did the files say at that revision? Asked of the git program. */
package se.stportfolj.git;
