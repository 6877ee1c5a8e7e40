package se.stportfolj.rules;

/** The cases of {@code bt/…}. */
class BtCaseTest extends FamilyCases {}
