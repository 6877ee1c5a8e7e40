package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Section;
import se.stportfolj.statute.RegulationId;

/** Reads {@code delmal}, with {@code sources} by grade and {@code titles} by group beside it. */
final class DelmalReader {
  private final RegulationId regulation;
  private final Map<Grade, String> sources = new EnumMap<>(Grade.class);
  private final Map<Group, Fact<String>> titles = new EnumMap<>(Group.class);

  private DelmalReader(RegulationId regulation) {
    this.regulation = regulation;
  }

  static List<Delmal> read(RegulationId regulation, Section file) {
    DelmalReader reader = new DelmalReader(regulation);
    reader.readSources(file.section("sources"));
    if (file.has("titles")) {
      reader.readTitles(file.section("titles"));
    }
    Section rows = file.section("delmal");
    List<Delmal> delmal = new ArrayList<>();
    for (String code : rows.keys()) {
      delmal.add(reader.row(code, rows.section(code)));
    }
    return delmal;
  }

  private void readSources(Section section) {
    for (Grade grade : Grade.values()) {
      if (section.has(grade.key())) {
        sources.put(grade, section.text(grade.key()));
      }
    }
    section.end();
  }

  /** What the titles of a group rest on; their text stands in the rows. */
  private void readTitles(Section section) {
    for (Group group : Group.values()) {
      if (section.has(group.key())) {
        titles.put(group, Facts.of(section.section(group.key()), ""));
      }
    }
    section.end();
  }

  private Delmal row(String code, Section row) {
    Optional<Group> group = Group.of(regulation, code);
    if (group.isEmpty()) {
      throw row.malformed("code", code);
    }
    Grade grade = row.word("c", Grade.values());
    if (row.isNull("require") != (grade == Grade.U)) {
      throw row.malformed("grade");
    }
    Optional<List<Requirement>> required =
        grade == Grade.U ? Optional.empty() : Optional.of(requirements(row));
    Delmal delmal =
        new Delmal(
            code,
            title(group.get(), row),
            group.get(),
            required,
            row.has("disputed")
                ? row.words("disputed", ActivityKind.values())
                : List.<ActivityKind>of(),
            grade,
            source(grade, row),
            row.optionalText("note"),
            OfficialTextReader.read(row, required));
    row.end();
    return delmal;
  }

  private Optional<Fact<String>> title(Group group, Section row) {
    if (row.has("title") != titles.containsKey(group)) {
      throw row.malformed("title");
    }
    if (!titles.containsKey(group)) {
      return Optional.empty();
    }
    Fact<String> basis = titles.get(group);
    return Optional.of(
        new Fact<>(row.text("title"), basis.confidence(), basis.source(), basis.note()));
  }

  private String source(Grade grade, Section row) {
    Optional<String> own = row.optionalText("source");
    if (own.isEmpty() && !sources.containsKey(grade)) {
      throw row.malformed("source", grade.toString());
    }
    return own.isPresent() ? own.get() : sources.get(grade);
  }

  private static List<Requirement> requirements(Section row) {
    List<Requirement> required = new ArrayList<>();
    for (List<ActivityKind> anyOf : row.alternatives("require", ActivityKind.values())) {
      required.add(new Requirement(anyOf));
    }
    return required;
  }
}
