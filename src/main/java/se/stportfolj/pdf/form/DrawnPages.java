package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.CheckBox;
import se.stportfolj.pdf.page.Item.Column;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.RowTable;
import se.stportfolj.pdf.page.Item.TextField;
import se.stportfolj.pdf.page.Paper;
import se.stportfolj.pdf.page.Structure;
import se.stportfolj.pdf.page.Structure.Part;

/** The pages of a drawn form: what it prints, and its fields, not yet filled. */
final class DrawnPages {
  private final PDDocument document;
  private final EmbeddedFont font;
  private final Form form;
  private final DrawnFields drawnFields;
  private final Structure structure;
  private final Set<Print> marked;
  private final List<Opening> openings = new ArrayList<>();

  DrawnPages(
      PDDocument document, PDAcroForm acroForm, EmbeddedFont font, Form form, Set<Print> marked)
      throws IOException {
    this.document = document;
    this.font = font;
    this.form = form;
    this.marked = marked;
    drawnFields = new DrawnFields(document, acroForm, font, form.textSize());
    structure = new Structure(document);
  }

  /** Every place of the pages so far, in reading order. */
  List<Opening> openings() {
    return List.copyOf(openings);
  }

  Structure structure() {
    return structure;
  }

  /** Adds a page with these places. */
  void add(Sheet sheet, List<Slot> places) throws IOException {
    Iterator<Slot> slots = places.iterator();
    Ink ink = Ink.ofPage(font);
    List<Part> parts = new ArrayList<>();
    int before = openings.size();
    for (Item item : form.pages().get(sheet.page()).items()) {
      draw(ink, item, slots, parts);
    }
    Paper.foot(ink, form.foot(), sheet.page() + 1, form.pages().size());
    PDPage page = Paper.add(document, font, ink);
    List<PDAnnotation> widgets = new ArrayList<>();
    for (Opening opening : openings.subList(before, openings.size())) {
      PDAnnotationWidget widget = opening.field().getWidgets().get(0);
      widget.setPage(page);
      widgets.add(widget);
    }
    page.setAnnotations(widgets);
    structure.add(page, parts);
  }

  private void draw(Ink ink, Item item, Iterator<Slot> slots, List<Part> parts) throws IOException {
    if (item instanceof Print print) {
      parts.add(ink.words(type(print), () -> ink.print(print)));
      if (marked.contains(print)) {
        parts.add(ink.words("P", () -> FurtherMark.draw(ink, print)));
      }
    } else if (item instanceof Item.Frame frame) {
      ink.frame(frame.box());
    } else if (item instanceof TextField field) {
      parts.add(ink.words("P", () -> ink.print(field.label())));
      field.frame().ifPresent(ink::frame);
      parts.add(open(slots.next()));
    } else if (item instanceof CheckBox box) {
      ink.frame(box.rect());
      parts.add(open(slots.next()));
      parts.add(ink.words("P", () -> ink.print(box.label())));
    } else if (item instanceof RowTable table) {
      parts.add(table(ink, table, slots));
    }
  }

  private Part table(Ink ink, RowTable table, Iterator<Slot> slots) throws IOException {
    List<List<Part>> rows = new ArrayList<>();
    List<Part> heads = new ArrayList<>();
    for (Column column : table.columns()) {
      ink.frame(table.head(column));
      heads.add(ink.words("P", () -> ink.print(table.label(column))));
    }
    rows.add(heads);
    for (int row = 0; row < table.rowNames().size(); row++) {
      List<Part> cells = new ArrayList<>();
      for (Column column : table.columns()) {
        if (row > 0 || !table.headIsInFirstRow()) {
          ink.frame(table.frame(row, column));
        }
        cells.add(open(slots.next()));
      }
      rows.add(cells);
    }
    return new Part.Table(rows);
  }

  private Part open(Slot slot) throws IOException {
    PDField field = drawnFields.create(slot);
    openings.add(new Opening(slot, field));
    PDAnnotationWidget widget = field.getWidgets().get(0);
    return new Part.Open(widget);
  }

  private static String type(Print print) {
    return switch (print.role()) {
      case TITLE -> "H1";
      case SECTION -> "H2";
      case STATEMENT, NOTE -> "P";
    };
  }
}
