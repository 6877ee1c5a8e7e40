package se.stportfolj.regulation;

import java.util.List;

/**
 * A specialty. The 63 names are the same under both regulations.
 *
 * @param slug the word for it in portfolios
 * @param nameFact the official Swedish name; its confidence and source hold for the kind too
 * @param parents slugs of the specialties of which one must be held; empty where the rule names
 *     none
 */
public record Specialty(
    String slug,
    Fact<String> nameFact,
    SpecialtyKind kind,
    Fact<String> groupFact,
    ParentRule parentRule,
    Fact<List<String>> parents) {

  public String name() {
    return nameFact.value();
  }

  /** The Swedish adjective of its specialty group, such as {@code kirurgiska}. */
  public String group() {
    return groupFact.value();
  }
}
