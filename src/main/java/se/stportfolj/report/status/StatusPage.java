package se.stportfolj.report.status;

import java.util.List;
import java.util.Optional;
import se.stportfolj.report.findings.FindingLine;
import se.stportfolj.report.forecast.LedgerText;
import se.stportfolj.report.forecast.ScenarioText;
import se.stportfolj.report.page.Frame;
import se.stportfolj.report.page.Tile;
import se.stportfolj.text.Texts;

/**
 * What the template of one trainee's page is filled with, in words. Nothing in it is safe to stand
 * in a page as it is but the pictures.
 *
 * @param heading whose page it is
 * @param subheading specialty, regulation and day
 * @param done the day of completion in a sentence, or why there is none
 * @param picture the time line; empty where there is no day
 * @param bar the months as a bar; empty where no months are required
 * @param steps what to do next
 * @param enclosed what an application encloses, with how much of it there is
 * @param notRun how many rules could not be asked
 */
public record StatusPage(
    Frame frame,
    Texts texts,
    String heading,
    String subheading,
    String done,
    List<Tile> tiles,
    Optional<String> picture,
    Optional<String> bar,
    List<Fact> facts,
    List<Due> steps,
    List<Waits> waiting,
    Delmals delmal,
    List<Due> deadlines,
    List<Enclosed> enclosed,
    List<FindingLine> findings,
    int notRun,
    Ledger ledger,
    Imagined imagined) {

  /** A word and what it stands for. */
  public record Fact(String label, String text) {}

  /**
   * Something to be done.
   *
   * @param late whether the day is past
   * @param source who asks for it; may be empty
   */
  public record Due(String day, boolean late, String text, String source) {}

  /** Something that waits for a pen. */
  public record Waits(String since, String text) {}

  /**
   * The delmål as a grid.
   *
   * @param kinds the required activities, a column each
   * @param unlisted whether some groups could not be read
   */
  public record Delmals(String heading, List<String> kinds, List<Row> rows, boolean unlisted) {}

  /**
   * A delmål.
   *
   * @param mark covered today, as planned, or not
   * @param cells for each kind what is required of it; none where it is not required
   * @param otherwise what is to be said where no activity is required or known
   */
  public record Row(
      String code,
      String title,
      String mark,
      String covered,
      List<List<Required>> cells,
      String otherwise) {}

  /**
   * A required activity.
   *
   * @param key how far it has come, as a word of the style sheet
   * @param evidence the ids of what there is
   */
  public record Required(String key, String mark, String state, String evidence) {}

  /** An application and its enclosures. */
  public record Enclosed(String heading, List<Paper> papers) {}

  /** An enclosure. */
  public record Paper(String mark, String text) {}

  /** Where the months come from. */
  public record Ledger(List<LedgerText.Line> lines, String sum, List<String> assumptions) {}

  /** What would be if. */
  public record Imagined(List<ScenarioText.Line> lines, List<String> besides) {}
}
