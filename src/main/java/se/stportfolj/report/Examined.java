package se.stportfolj.report;

import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.rules.Verdict;

/** A portfolio and what the rules say of it. */
public record Examined(Portfolio portfolio, Verdict verdict) {}
