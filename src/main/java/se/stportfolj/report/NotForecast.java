package se.stportfolj.report;

import se.stportfolj.text.Message;

/** A portfolio for which no date can be computed, and why: never a made-up date. */
public record NotForecast(String portfolio, Message because) {}
