/** Which regulations are there? Their names and the codes of their delmål, and nothing else. */
package se.stportfolj.statute;
