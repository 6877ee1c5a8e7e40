package se.stportfolj.policy;

import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.text.Blank;
import se.stportfolj.yaml.SourceText;

/**
 * A region's guideline as far as it can be checked.
 *
 * @param name what a contract calls it: a name, or the path of a file
 * @param title the guideline's region, for people
 * @param documents what it was read from
 * @param remarks what the guideline asks besides, which a portfolio does not tell
 * @param problems what is wrong with the file; entries that cannot be read are left out
 * @param file the shown path of the file
 * @param text the file, to quote lines from
 */
public record Pack(
    String name,
    String title,
    List<Document> documents,
    List<Entry> entries,
    List<Remark> remarks,
    List<Problem> problems,
    String file,
    SourceText text) {
  /** Keeps its own copies of the lists. */
  public Pack {
    documents = List.copyOf(documents);
    entries = List.copyOf(entries);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  /**
   * A document of the guideline.
   *
   * @param id what entries call it
   * @param title with date and number as on its first page
   */
  public record Document(String id, String title) {}

  /**
   * Something the guideline says that is told and not checked.
   *
   * @param because why no file tells it
   */
  public record Remark(
      String text, Obligation force, Entry.Origin origin, Optional<String> because) {}

  /**
   * Something wrong with the file.
   *
   * @param variant which of the messages of {@code policy/malformed}
   */
  public record Problem(String variant, Place place, java.util.Map<String, Blank> details) {
    /** Keeps its own copy. */
    public Problem {
      details = java.util.Map.copyOf(details);
    }
  }
}
