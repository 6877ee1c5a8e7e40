package se.stportfolj.cohort;

/**
 * A specialty.
 *
 * @param slug the word for it in the files
 * @param name the official Swedish name
 */
public record SpecialtyName(String slug, String name) {}
