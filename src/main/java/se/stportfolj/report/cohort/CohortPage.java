package se.stportfolj.report.cohort;

import java.util.List;
import se.stportfolj.report.page.Frame;
import se.stportfolj.report.page.Tile;
import se.stportfolj.text.Texts;

/**
 * What the template of the cohort's page is filled with, in words. Nothing in it is safe to stand
 * in a page as it is but the small pictures.
 *
 * @param subheading what was asked for
 * @param attention those who need attention, and how many are not written out
 * @param supply who completes when; none where nobody does in those years
 * @param besides who is in no year of it
 * @param sideServices how many there are, coming and going on
 * @param sides the same by unit
 * @param remarks what the region's file and the portfolios say differently
 */
public record CohortPage(
    Frame frame,
    Texts texts,
    String subheading,
    List<Tile> tiles,
    Attention attention,
    Trainees trainees,
    Supplied supply,
    List<String> besides,
    Load load,
    int sideServices,
    List<Sides> sides,
    List<Supervisor> supervisors,
    List<Course> courses,
    Figures figures,
    List<Out> out,
    List<String> remarks) {

  /**
   * Those who need attention.
   *
   * @param count how many they are
   * @param written as many of them as stand in the page
   * @param rest where the others are found; empty if there are none
   * @param people those who stand in the page, told one by one
   */
  public record Attention(int count, int written, String rest, Iterable<Needs> people) {}

  /**
   * Somebody who needs attention.
   *
   * @param hidden the class of what is not shown at first; empty for what is
   * @param portfolio the folder; empty where the name is a label
   */
  public record Needs(String hidden, String name, String portfolio, List<Reason> reasons) {}

  /**
   * A reason.
   *
   * @param day since when, or from when; may be empty
   */
  public record Reason(String day, boolean late, String text, String source) {}

  /**
   * The trainees in a table.
   *
   * @param conditional whether somebody's day holds only if the delmål are covered by then
   * @param axis the days between which the strips lie
   * @param specialties to choose from
   * @param units to choose from
   */
  public record Trainees(
      int count,
      boolean conditional,
      String axis,
      List<String> specialties,
      List<String> units,
      List<Group> groups) {}

  /**
   * Trainees with something in common.
   *
   * @param heading what it is; empty where they are all of them
   * @param rows told one by one
   */
  public record Group(String heading, String hidden, Iterable<Row> rows) {}

  /**
   * A trainee.
   *
   * @param bar the months as a bar; may be empty
   * @param strip from the first day to the day of completion; may be empty
   */
  public record Row(
      String hidden,
      boolean attention,
      String name,
      String portfolio,
      String specialty,
      String unit,
      String supervisor,
      String months,
      String bar,
      String start,
      String strip,
      String done,
      String drift,
      String findings,
      int lacking,
      String nextDay,
      String next) {}

  /** New specialists by specialty and year; the last line is the sum. */
  public record Supplied(List<String> years, List<Line> lines) {}

  /** A line of the supply. */
  public record Line(String what, List<Cell> cells, String sum) {}

  /** A number, and the same as a small picture, which may be empty. */
  public record Cell(String text, String picture) {}

  /** Units by month. */
  public record Load(List<String> months, List<Unit> units) {}

  /** A unit. */
  public record Unit(
      String hidden,
      String name,
      int employed,
      List<Heat> months,
      String selfAssessment,
      String externalReview) {}

  /** A month of a unit: how many are there, and how warm that is from 0 to 4. */
  public record Heat(String text, int warmth) {}

  /** The side services of a unit. */
  public record Sides(String hidden, String unit, List<Side> sides) {}

  /** A side service. */
  public record Side(String hidden, String dates, String portfolio) {}

  /** A main supervisor. */
  public record Supervisor(
      String hidden, String name, String workplace, int trainees, String training) {}

  /** A course that is needed. */
  public record Course(
      String hidden, String objective, String specialty, int trainees, String neededBy) {}

  /** The key figures, what of them is unknown, what asks for them, and the region's aims. */
  public record Figures(
      List<Figure> figures, List<String> unknown, List<String> sources, List<Aim> aims) {}

  /** A key figure. */
  public record Figure(
      String name,
      String count,
      String percent,
      String bar,
      String target,
      String mark,
      String met) {}

  /** How many are in ST with research or leadership, and what the region wants. */
  public record Aim(String name, int trainees, String aim) {}

  /** A portfolio that is not in it. */
  public record Out(String hidden, String portfolio, String because) {}
}
