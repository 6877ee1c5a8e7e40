package se.stportfolj.rules;

/** The cases of {@code policy/…}. */
class PolicyCaseTest extends FamilyCases {}
