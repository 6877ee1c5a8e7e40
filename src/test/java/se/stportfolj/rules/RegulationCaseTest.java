package se.stportfolj.rules;

/** The cases of {@code regulation/…}. */
class RegulationCaseTest extends FamilyCases {}
