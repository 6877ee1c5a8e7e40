package se.stportfolj.rules;

/** The cases of {@code format/…}. */
class FormatCaseTest extends FamilyCases {}
