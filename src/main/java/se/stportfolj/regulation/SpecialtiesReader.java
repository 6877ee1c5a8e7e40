package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code specialties.yaml}. */
final class SpecialtiesReader {
  private SpecialtiesReader() {}

  static List<Specialty> read(Section file) {
    Fact<String> names = Facts.of(file.section("names"), "");
    Fact<String> groups = Facts.of(file.section("groups"), "");
    List<Specialty> specialties = new ArrayList<>();
    for (Section row : file.sections("specialties")) {
      specialties.add(specialty(row, names, groups));
    }
    file.end();
    return specialties;
  }

  private static Specialty specialty(Section row, Fact<String> names, Fact<String> groups) {
    Fact<String> name =
        new Fact<>(row.text("name"), names.confidence(), names.source(), names.note());
    Fact<String> group =
        new Fact<>(row.text("group"), groups.confidence(), groups.source(), groups.note());
    SpecialtyKind kind = row.word("kind", SpecialtyKind.values());
    ParentRule rule = ParentRule.NONE;
    // That a base specialty needs no other is part of what its kind means.
    Fact<List<String>> parents = new Fact<>(List.of(), names.confidence(), names.source());
    if (row.has("parents") == (kind == SpecialtyKind.BASE)) {
      throw row.malformed("parents belong to branch and additional specialties");
    }
    if (kind != SpecialtyKind.BASE) {
      Section s = row.section("parents");
      rule = s.word("rule", ParentRule.values());
      parents = Facts.of(s, s.has("of") ? List.copyOf(s.texts("of")) : List.of());
    }
    Specialty specialty = new Specialty(row.text("slug"), name, kind, group, rule, parents);
    row.end();
    return specialty;
  }
}
