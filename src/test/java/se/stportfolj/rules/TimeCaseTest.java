package se.stportfolj.rules;

/** The cases of {@code time/…}. */
class TimeCaseTest extends FamilyCases {}
