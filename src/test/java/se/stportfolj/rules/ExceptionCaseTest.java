package se.stportfolj.rules;

/** The cases of {@code exception/…}. */
class ExceptionCaseTest extends FamilyCases {}
