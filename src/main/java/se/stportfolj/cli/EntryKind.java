package se.stportfolj.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;

/** What {@code st add} can add. */
enum EntryKind {
  ROTATION(
      FileFormat.ROTATIONS,
      "rotations",
      "unit",
      "kind unit setting location from to percent supervisor objectives description"),
  /** A rotation whose kind is known. */
  OBSERVERSHIP(
      FileFormat.ROTATIONS,
      "rotations",
      "unit",
      "unit from to percent supervisor objectives description"),
  COURSE(
      FileFormat.COURSES, "courses", "title", "title from to days leader objectives description"),
  ASSESSMENT(
      FileFormat.ASSESSMENTS,
      "assessments",
      "",
      "date instrument assessor objectives rotation outcome note"),
  CONVERSATION(FileFormat.ASSESSMENTS, "conversations", "", "date kind with note"),
  ABSENCE(FileFormat.ABSENCE, "absences", "", "from to kind percent"),
  PROJECT(
      FileFormat.PROJECTS,
      "projects",
      "title",
      "kind title from to weeks supervisor objectives description"),
  ATTESTATION(
      FileFormat.ATTESTATIONS,
      "attestations",
      "objectives",
      "objectives activities verification supervisor"),
  ACTION_PLAN(FileFormat.ASSESSMENTS, "action-plans", "", "opened reason actions review-by");

  private final FileFormat file;
  private final String list;
  private final String named;
  private final String asked;

  EntryKind(FileFormat file, String list, String named, String asked) {
    this.file = file;
    this.list = list;
    this.named = named;
    this.asked = asked;
  }

  /** Its name on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all. */
  static List<String> words() {
    return Stream.of(values()).map(EntryKind::word).toList();
  }

  static Optional<EntryKind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /** The file that has it. */
  FileFormat file() {
    return file;
  }

  /** The list in that file. */
  String list() {
    return list;
  }

  /** The key out of which an id is made; empty where ids are numbered, or there are none. */
  String named() {
    return named;
  }

  /** The keys that are asked for on a terminal, in order; those that may be left out, too. */
  List<String> asked() {
    return List.of(asked.split(" "));
  }

  /** What an entry may have. */
  Shape.Keys shape() {
    for (Shape.Key key : file.shape().keys()) {
      if (key.name().equals(list)
          && key.shape() instanceof Shape.ListOf of
          && of.item() instanceof Shape.Keys keys) {
        return keys;
      }
    }
    throw new IllegalStateException("no list " + list);
  }

  /** Whether an entry must have an id. */
  boolean hasId() {
    return shape().names().contains("id");
  }
}
