package se.stportfolj.report.law;

/**
 * What a rule finds and what it does not, out of its cases.
 *
 * @param file in which it finds something
 * @param wrong lines of that file
 * @param messageSv what is said of them in Swedish
 * @param messageEn and in English
 * @param right the same mended; empty where the mended file looks no different
 */
public record RuleExample(
    String file, String wrong, String messageSv, String messageEn, String right) {}
