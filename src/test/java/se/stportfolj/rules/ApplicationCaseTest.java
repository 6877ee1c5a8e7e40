package se.stportfolj.rules;

/** The cases of {@code application/…}. */
class ApplicationCaseTest extends FamilyCases {}
