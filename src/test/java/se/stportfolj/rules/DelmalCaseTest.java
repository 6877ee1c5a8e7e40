package se.stportfolj.rules;

/** The cases of {@code delmal/…}. */
class DelmalCaseTest extends FamilyCases {}
