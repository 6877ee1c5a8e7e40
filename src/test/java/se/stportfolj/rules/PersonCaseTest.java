package se.stportfolj.rules;

/** The cases of {@code person/…}. */
class PersonCaseTest extends FamilyCases {}
