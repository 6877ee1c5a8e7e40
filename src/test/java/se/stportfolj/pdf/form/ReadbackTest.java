package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Rendered;

/**
 * Reads saved forms back: every field has its value, and the value's letters stand in the box under
 * the printed words that say what it is.
 */
class ReadbackTest {
  enum Way {
    OFFICIAL,
    DRAWN;

    Rendered render(Form form, FormValues values) throws IOException {
      return this == OFFICIAL
          ? OfficialForm.fill(form, values, Samples.blank(form.id()))
          : DrawnForm.draw(form, values);
    }

    String name(Slot slot) {
      return this == OFFICIAL ? slot.acro().orElseThrow() : slot.name();
    }

    boolean has(Slot slot) {
      return this == DRAWN || slot.acro().isPresent();
    }
  }

  record Case(FormId id, Way way, int rows) {}

  static Stream<Case> cases() {
    return Forms.ids().stream()
        .flatMap(id -> Stream.of(Way.values()).map(way -> new Case(id, way, 5)))
        .flatMap(c -> Forms.load(c.id()).rowsPerCopy() > 0 ? more(c) : Stream.of(c));
  }

  /** Around the number of rows that a page or a copy of the form holds. */
  private static Stream<Case> more(Case c) {
    Form form = Forms.load(c.id());
    int copy = form.rowsPerCopy();
    return Stream.of(0, 1, form.pages().get(0).rows(), copy - 1, copy, copy + 1, 2 * copy + 1)
        .distinct()
        .map(rows -> new Case(c.id(), c.way(), rows));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueStandsUnderItsLabel(Case c) throws IOException {
    Form form = Forms.load(c.id());
    FormValues values = Samples.full(form, c.rows());
    Rendered rendered = c.way().render(form, values);
    try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
      PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
      List<Sheet> sheets = Sheet.of(form, values);
      assertThat(document.getNumberOfPages()).isEqualTo(sheets.size());
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < sheets.size(); i++) {
        PlacedText printed = PlacedText.of(document, i);
        DrawnLines lines = DrawnLines.of(document.getPage(i));
        for (Slot slot : Slot.of(form, values, sheets.get(i))) {
          if (!c.way().has(slot)) {
            continue;
          }
          PDField field = acroForm.getField(c.way().name(slot));
          assertThat(field).as(slot.name()).isNotNull();
          assertThat(field.getWidgets()).hasSize(1);
          PDAnnotationWidget widget = field.getWidgets().get(0);
          assertThat(document.getPages().indexOf(widget.getPage())).isEqualTo(i);
          assertLabelled(printed, lines, form, slot, box(widget.getRectangle()));
          assertValue(field, widget, slot);
          if (slot.name().endsWith("-unit") && !slot.value().isEmpty()) {
            rows.add(field.getValueAsString());
          }
        }
      }
      assertThat(rows).isEqualTo(values.rows().stream().map(FormValues.Row::unit).toList());
    }
  }

  /**
   * The words in the box that the lines on paper make are those that the value's key stands for.
   */
  private static void assertLabelled(
      PlacedText printed, DrawnLines lines, Form form, Slot slot, Box rect) {
    String label = label(form, slot).replace(" ", "");
    String found;
    if (slot.name().startsWith("service-")) {
      // In a table the words are at the head of the column; the blank breaks some with a hyphen.
      Item.RowTable table =
          form.pages().get(slot.page()).items().stream()
              .filter(Item.RowTable.class::isInstance)
              .map(Item.RowTable.class::cast)
              .findFirst()
              .orElseThrow();
      double head = table.top();
      Box above = new Box(rect.left() - 1, head - table.headHeight(), rect.right() + 1, head);
      found = printed.within(above).replaceAll("(?<=[a-zåäö])-(?=[a-zåäö])", "");
      found = found.replace(")", "").replace("ååmmddååmmdd", "ååmmdd-ååmmdd");
      label = label.replace(")", "");
    } else if (slot.tick()) {
      found =
          printed.within(
              new Box(rect.right(), rect.bottom(), rect.right() + 60, rect.bottom() + 6));
    } else if (slot.name().matches("(bilaga|sum)( .*)?")) {
      found = printed.within(new Box(rect.left() - 60, rect.bottom(), rect.left(), rect.top()));
    } else {
      Box cell = lines.around(rect);
      assertThat(cell.contains(rect.left() + 3, rect.bottom() + 3)).as(slot.name()).isTrue();
      assertThat(cell.contains(rect.right() - 3, rect.top() - 3)).as(slot.name()).isTrue();
      found = printed.within(cell);
    }
    assertThat(found).as(slot.name()).startsWith(label);
  }

  /** The words printed beside a place, as the description has them. */
  private static String label(Form form, Slot slot) {
    for (Item item : form.pages().get(slot.page()).items()) {
      if (item instanceof Item.TextField field
          && slot.name().startsWith(field.key())
          && slot.rect().equals(field.rect())) {
        return String.join("", field.label().words().printedLines());
      }
      if (item instanceof Item.CheckBox box && slot.rect().equals(box.rect())) {
        return box.label().words().text();
      }
    }
    return slot.caption().replaceAll(", rad \\d+$", "");
  }

  private static void assertValue(PDField field, PDAnnotationWidget widget, Slot slot)
      throws IOException {
    if (field instanceof PDCheckBox box) {
      assertThat(box.isChecked()).as(slot.name()).isEqualTo(!slot.value().isEmpty());
      return;
    }
    assertThat(field.getValueAsString()).as(slot.name()).isEqualTo(slot.value());
    if (!slot.value().isEmpty()) {
      Box inside = box(widget.getRectangle());
      PlacedText shown = FieldText.of(widget);
      assertThat(shown.liesIn(inside)).as(slot.name()).isTrue();
      assertThat(shown.within(inside))
          .as(slot.name())
          .isEqualTo(slot.value().replaceAll("\\s", ""));
    }
  }

  private static Box box(PDRectangle r) {
    return new Box(r.getLowerLeftX(), r.getLowerLeftY(), r.getUpperRightX(), r.getUpperRightY());
  }
}
