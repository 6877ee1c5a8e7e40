package se.stportfolj.cohort;

import se.stportfolj.text.Message;

/** A portfolio that is not in the answer, and why. */
public record NotIncluded(String portfolio, Message because) {}
