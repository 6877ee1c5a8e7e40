package se.stportfolj.rules;

/** The cases of {@code certificate/…}. */
class CertificateCaseTest extends FamilyCases {}
