package se.stportfolj.rules;

/** The cases of {@code people/…}. */
class PeopleCaseTest extends FamilyCases {}
