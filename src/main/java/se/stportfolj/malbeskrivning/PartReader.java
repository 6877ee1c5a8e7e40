package se.stportfolj.malbeskrivning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;

/**
 * Finds the parts on the pages of the document, one after the other; only the one that is being
 * read is held. What stands between parts (chapters, tables of contents) is left out.
 */
final class PartReader implements PdfPages.Reader {
  private static final String FIRST_HEADING = "Kompetensbeskrivning";
  private static final Pattern TABLE =
      Pattern.compile("Delmål (" + Scope.prefixes() + "[abc]\\d+)(?: .*)?");

  private final Law law;
  private final Reader reader;
  private Optional<PartDraft> open = Optional.empty();

  PartReader(Law law, Reader reader) {
    this.law = law;
    this.reader = reader;
  }

  /** Takes each part when it is complete. */
  interface Reader {
    void part(Part part) throws NotUnderstoodException, IOException;
  }

  @Override
  public void page(Page whole) throws NotUnderstoodException, IOException {
    Page page = whole.withoutFoot();
    int first = index(page, FIRST_HEADING);
    if (first >= 0) {
      close(page.number());
      open = Optional.of(begin(page, first));
    }
    if (open.isEmpty()) {
      return;
    }
    PartDraft draft = open.get();
    Page body = page.withoutHead(draft.specialty().name());
    if (body.pieces().size() == page.pieces().size() || isTitleOfAnother(body, draft)) {
      close(page.number());
      return;
    }
    sections(body, draft);
  }

  /** To be called after the last page. */
  void end(int lastPage) throws NotUnderstoodException, IOException {
    close(lastPage);
  }

  private void close(int page) throws NotUnderstoodException, IOException {
    if (open.isPresent()) {
      reader.part(open.get().part(page));
      open = Optional.empty();
    }
  }

  /** Above the first heading stands nothing but the running head: the name of the specialty. */
  private PartDraft begin(Page page, int heading) throws NotUnderstoodException {
    String name =
        Words.joined(page.pieces().subList(0, heading).stream().map(Piece::text).toList());
    Optional<Specialty> specialty = named(name);
    if (specialty.isEmpty()) {
      throw NotUnderstoodException.on(page.number(), "specialty", name);
    }
    return new PartDraft(specialty.get());
  }

  private Optional<Specialty> named(String name) {
    for (Specialty specialty : law.specialties()) {
      if (specialty.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(specialty);
      }
    }
    return Optional.empty();
  }

  private boolean isTitleOfAnother(Page body, PartDraft draft) {
    Optional<Specialty> named = named(body.text());
    return named.isPresent() && !named.get().equals(draft.specialty());
  }

  /** Cuts the page at its headings; what is above the first belongs to what was open before. */
  private static void sections(Page body, PartDraft draft) throws NotUnderstoodException {
    List<Piece> pieces = body.pieces();
    List<Piece> above = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      List<Piece> line = pieces.stream().filter(piece::beside).toList();
      Matcher table = TABLE.matcher(piece.text());
      if (table.matches() && line.size() > 1) {
        draft.take(body.number(), above);
        above = new ArrayList<>();
        i += heading(table.group(1), body.number(), line, pieces.subList(i, pieces.size()), draft);
      } else if (draft.heading(piece, line)) {
        draft.take(body.number(), above);
        above = new ArrayList<>();
        draft.begin(piece);
        i++;
      } else {
        above.add(piece);
        i++;
      }
    }
    draft.take(body.number(), above);
  }

  /** How many pieces the first line of a table's heading has. */
  private static int heading(
      String code, int page, List<Piece> line, List<Piece> rest, PartDraft draft)
      throws NotUnderstoodException {
    boolean known =
        line.size() == 3
            && line.get(1).text().startsWith("Utbildnings")
            && line.get(2).text().equals("Uppföljning");
    if (!known) {
      throw NotUnderstoodException.on(
          page, "table", String.join(" | ", line.stream().map(Piece::text).toList()));
    }
    draft.table(new Table(code, page, line.get(0), line.get(1), line.get(2)));
    return (int) rest.stream().filter(line::contains).count();
  }

  private static int index(Page page, String heading) {
    for (int i = 0; i < page.pieces().size(); i++) {
      if (page.pieces().get(i).text().equals(heading)) {
        return i;
      }
    }
    return -1;
  }
}
