package se.stportfolj.report.files;

import java.util.List;
import java.util.OptionalInt;

/**
 * A file that has been written.
 *
 * @param bilaga its number in the application, once assigned
 * @param sources ids of the entries it comes from
 * @param official whether the official blank was filled; otherwise the form was drawn
 */
public record RenderedFile(
    String path,
    String form,
    OptionalInt bilaga,
    List<String> sources,
    boolean official,
    int pages) {
  /** Keeps its own copy of the list. */
  public RenderedFile {
    sources = List.copyOf(sources);
  }
}
