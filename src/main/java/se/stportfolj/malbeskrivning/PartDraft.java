package se.stportfolj.malbeskrivning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.Specialty;

/** A part of which some pages have been read. */
final class PartDraft {
  /** The sections of a part in their order, and the headings that open them. */
  private enum Section {
    DESCRIPTION("Kompetensbeskrivning"),
    SCOPE("Kompetenskrav"),
    COMMON("Delmål a och b"),
    OVERVIEW("Delmål c"),
    ADVICE("Allmänna råd");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }
  }

  private final Specialty specialty;
  private final Map<Section, List<String>> texts = new EnumMap<>(Section.class);
  private final List<DelmalTable> delmal = new ArrayList<>();
  private Optional<Section> section = Optional.empty();
  private Optional<Table> table = Optional.empty();

  PartDraft(Specialty specialty) {
    this.specialty = specialty;
  }

  Specialty specialty() {
    return specialty;
  }

  /** Whether it is the heading of a section: it stands alone, left of any table's activities. */
  boolean heading(Piece piece, List<Piece> line) {
    Optional<Section> found = sectionOf(piece);
    return found.isPresent()
        && line.size() == 1
        && (section.isEmpty() || found.get().compareTo(section.get()) > 0)
        && (table.isEmpty() || table.get().isLeft(piece));
  }

  void begin(Piece heading) throws NotUnderstoodException {
    endTable();
    section = sectionOf(heading);
    texts.put(section.orElseThrow(), new ArrayList<>());
  }

  private static Optional<Section> sectionOf(Piece piece) {
    // Of a specialty without b delmål, and with the codes of HSLF-FS 2021:8.
    String text = piece.text().replace("ST", "").replaceFirst("^Delmål a$", "Delmål a och b");
    for (Section one : Section.values()) {
      if (one.heading.equals(text)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** A table begins. */
  void table(Table begun) throws NotUnderstoodException {
    endTable();
    table = Optional.of(begun);
  }

  /** Takes what stands below the last heading. */
  void take(int page, List<Piece> pieces) throws NotUnderstoodException {
    if (pieces.isEmpty()) {
      return;
    }
    if (table.isPresent()) {
      table.get().add(page, pieces);
    } else if (section.isPresent()) {
      texts
          .get(section.get())
          .addAll(Column.of(pieces).paragraphs(Column.BETWEEN_PARAGRAPHS_OF_TEXT));
    }
  }

  private void endTable() throws NotUnderstoodException {
    if (table.isPresent()) {
      delmal.add(DelmalTable.of(table.get()));
      table = Optional.empty();
    }
  }

  /**
   * The part, after its last page.
   *
   * @throws NotUnderstoodException if its delmål are not those that it says apply
   */
  Part part(int page) throws NotUnderstoodException {
    endTable();
    String sentence = String.join(" ", texts.getOrDefault(Section.SCOPE, List.of()));
    Optional<Scope> scope = Scope.of(sentence);
    if (scope.isEmpty()
        || !scope.get().specialty().equals(specialty.name().toLowerCase(Locale.ROOT))) {
      throw NotUnderstoodException.on(page, "scope", sentence);
    }
    List<String> found = delmal.stream().map(DelmalTable::code).toList();
    if (!found.equals(scope.get().codes())) {
      throw NotUnderstoodException.on(page, "codes", sentence + " ≠ " + String.join(", ", found));
    }
    return new Part(
        specialty,
        scope.get(),
        texts.getOrDefault(Section.DESCRIPTION, List.of()),
        texts.getOrDefault(Section.OVERVIEW, List.of()),
        texts.getOrDefault(Section.ADVICE, List.of()),
        delmal);
  }
}
