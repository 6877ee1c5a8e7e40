package se.stportfolj.portfolio;

import se.stportfolj.yaml.Range;

/**
 * A place in a file.
 *
 * @param file the path to show, relative to the working directory, with {@code /}
 */
public record Place(String file, Range range) {}
