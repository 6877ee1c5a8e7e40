package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;

/** Reads {@code specialties.yaml}. */
final class SpecialtiesReader {
  private static final String KEY = "specialties";

  private final Fact<String> names;
  private final Fact<String> groups;

  private SpecialtiesReader(Section file) {
    this.names = Facts.of(file.section("names"), "");
    this.groups = Facts.of(file.section("groups"), "");
  }

  static List<Specialty> read(Section file) {
    SpecialtiesReader reader = new SpecialtiesReader(file);
    Section rows = file.section(KEY);
    List<Specialty> specialties = new ArrayList<>();
    for (String slug : rows.keys()) {
      specialties.add(reader.specialty(slug, rows.section(slug)));
    }
    file.end();
    return specialties;
  }

  /**
   * The part of the file that is about one specialty, still a file of the same format. Parsing all
   * 63 takes longer than anything else at the start, and a portfolio needs one. Empty if it is not
   * there as a line of its own.
   */
  static Optional<String> only(String slug, String file) {
    for (int i = 0; i < slug.length(); i++) {
      char c = slug.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-') {
        return Optional.empty();
      }
    }
    String heading = "\n" + KEY + ":\n";
    int rows = file.indexOf(heading);
    int row = file.indexOf("\n  " + slug + ": {", Math.max(rows, 0));
    int end = file.indexOf('\n', row + 1);
    if (rows < 0 || row < 0 || end < 0) {
      return Optional.empty();
    }
    return Optional.of(
        file.substring(0, rows + heading.length()) + file.substring(row + 1, end + 1));
  }

  private Specialty specialty(String slug, Section row) {
    Fact<String> name = restingOn(names, row.text("name"));
    Fact<String> group = restingOn(groups, row.text("group"));
    SpecialtyKind kind = row.word("kind", SpecialtyKind.values());
    ParentRule rule = ParentRule.NONE;
    // That a base specialty needs no other is part of what its kind means.
    Fact<List<String>> parents = new Fact<>(List.of(), names.confidence(), names.source());
    if (row.has("parents") == (kind == SpecialtyKind.BASE)) {
      throw row.malformed("parents");
    }
    if (kind != SpecialtyKind.BASE) {
      Section s = row.section("parents");
      rule = s.word("rule", ParentRule.values());
      parents = Facts.of(s, s.has("of") ? List.copyOf(s.texts("of")) : List.of());
    }
    row.end();
    return new Specialty(slug, name, kind, group, rule, parents);
  }

  private static Fact<String> restingOn(Fact<String> basis, String value) {
    return new Fact<>(value, basis.confidence(), basis.source(), basis.note());
  }
}
