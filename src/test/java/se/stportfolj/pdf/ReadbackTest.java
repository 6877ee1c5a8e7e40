package se.stportfolj.pdf;

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
        .flatMap(id -> Stream.of(Way.values()).map(way -> new Case(id, way, 39)))
        .flatMap(c -> c.id().bilaga().equals("6") ? more(c) : Stream.of(c));
  }

  private static Stream<Case> more(Case c) {
    return Stream.of(0, 1, 19, 20, 39, 40, 100).map(rows -> new Case(c.id(), c.way(), rows));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueStandsUnderItsLabel(Case c) throws IOException {
    Form form = Forms.load(c.id());
    FormValues values = Samples.full(form, c.rows());
    Rendered rendered = c.way().render(form, values);
    try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
      PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
      int copies = Slot.copies(form, values);
      assertThat(document.getNumberOfPages()).isEqualTo(copies * form.pages().size());
      List<String> rows = new ArrayList<>();
      for (int copy = 0; copy < copies; copy++) {
        List<PlacedText> printed = new ArrayList<>();
        for (int page = 0; page < form.pages().size(); page++) {
          printed.add(PlacedText.of(document, copy * form.pages().size() + page));
        }
        for (Slot slot : Slot.of(form, values, copy)) {
          if (!c.way().has(slot)) {
            continue;
          }
          PDField field = acroForm.getField(c.way().name(slot));
          PDAnnotationWidget widget = field.getWidgets().get(0);
          assertThat(document.getPages().indexOf(widget.getPage()))
              .isEqualTo(copy * form.pages().size() + slot.page());
          assertLabelled(printed.get(slot.page()), form, slot, widget.getRectangle());
          assertValue(field, widget, slot);
          if (slot.name().endsWith("-unit") && !slot.value().isEmpty()) {
            rows.add(field.getValueAsString());
          }
        }
      }
      assertThat(rows).isEqualTo(values.rows().stream().map(FormValues.Row::unit).toList());
    }
  }

  /** The words above the field, or before it, are the ones that the value's key stands for. */
  private static void assertLabelled(
      PlacedText printed, Form form, Slot slot, PDRectangle rectangle) {
    Box rect = box(rectangle);
    String label = slot.caption().replaceAll(", rad \\d+$", "").replace(" ", "");
    String found;
    if (slot.name().contains("service-")) {
      // In a table the words are at the head of the column; the blank breaks some with a hyphen.
      double head =
          form.pages().get(slot.page()).items().stream()
              .filter(Item.RowTable.class::isInstance)
              .mapToDouble(item -> ((Item.RowTable) item).top())
              .findFirst()
              .orElseThrow();
      found = printed.within(new Box(rect.left() - 1, head - 28, rect.right() + 1, head));
      found = found.replace("omfatt-ning", "omfattning").replace(")", "");
      label = label.replace(")", "");
    } else if (slot.tick()) {
      found = printed.within(new Box(rect.right(), rect.bottom(), rect.right() + 60, rect.top()));
    } else if (slot.name().startsWith("bilaga") || slot.name().startsWith("sum")) {
      found = printed.within(new Box(rect.left() - 60, rect.bottom(), rect.left(), rect.top()));
    } else {
      double reach = rect.top() + 12;
      found = printed.within(new Box(rect.left(), rect.top() - 3, rect.right(), reach));
    }
    assertThat(found).as(slot.name()).startsWith(label);
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
