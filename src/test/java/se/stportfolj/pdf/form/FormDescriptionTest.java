package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.TextField;
import se.stportfolj.pdf.page.Typeface;

/** Every description says of its form what Socialstyrelsen's blank says. */
class FormDescriptionTest {
  static List<FormId> ids() {
    return Forms.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theBlankHasExactlyTheDescribedFieldsAtTheDescribedPlaces(FormId id) throws IOException {
    Form form = Forms.load(id);
    try (OpenBlank blank = OpenBlank.open(Samples.blank(id))) {
      assertThat(blank.fields().keySet()).isEqualTo(form.acroNames());
      for (Slot slot : Samples.slots(form, Samples.full(form, 0))) {
        if (slot.acro().isPresent()) {
          var widgets = blank.fields().get(slot.acro().get()).getWidgets();
          assertThat(widgets).hasSize(1);
          var widget = widgets.get(0);
          PDRectangle rect = widget.getRectangle();
          assertThat(blank.document().getPages().indexOf(widget.getPage())).isEqualTo(slot.page());
          assertThat((double) rect.getLowerLeftX()).isCloseTo(slot.rect().left(), within(1.6));
          assertThat((double) rect.getLowerLeftY()).isCloseTo(slot.rect().bottom(), within(1.6));
          assertThat((double) rect.getUpperRightX()).isCloseTo(slot.rect().right(), within(2.4));
          assertThat((double) rect.getUpperRightY()).isCloseTo(slot.rect().top(), within(3.0));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theBlankPrintsTheDescribedWordsAtTheDescribedPlaces(FormId id) throws IOException {
    Form form = Forms.load(id);
    try (OpenBlank blank = OpenBlank.open(Samples.blank(id))) {
      for (int i = 0; i < form.pages().size(); i++) {
        PlacedText text = PlacedText.of(blank.document(), i);
        for (Item item : form.pages().get(i).items()) {
          if (item instanceof Print print) {
            assertPrinted(text, print);
          } else if (item instanceof TextField field) {
            assertPrinted(text, field.label());
          } else if (item instanceof Item.CheckBox box) {
            assertPrinted(text, box.label());
          } else if (item instanceof Item.RowTable table) {
            table.columns().forEach(c -> assertColumnHead(text, table, c));
          }
        }
        String foot = text.within(new Box(60, 25, 280, 40));
        assertThat(foot).isEqualTo(form.foot().replace(" ", ""));
      }
    }
  }

  /** Line by line, so that line breaks are the blank's too. */
  private static void assertPrinted(PlacedText text, Print print) {
    double y = print.y();
    for (String line : print.words().printedLines()) {
      boolean centered = print.align() == Item.Align.CENTER;
      double width = 1.45 * Typeface.width(line, print.size());
      double left = centered ? 60 : print.x() - 1;
      double right = centered ? 535 : Math.min(print.x() + width, 545);
      String found = text.within(new Box(left, y - 1.5, right, y + 1.5));
      // A raised figure stands on a line of its own.
      assertThat(found).startsWith(line.replace(" ", "").replace("¹", ""));
      y -= print.leading();
    }
  }

  private static void assertColumnHead(PlacedText text, Item.RowTable table, Item.Column column) {
    // The first column's words run over its edge on the blank, so only the start is compared.
    String printed = String.join("", column.label().printedLines()).replace(" ", "");
    String found = text.within(table.head(column));
    assertThat(found.replace(")", "")).startsWith(printed.replace(")", ""));
  }

  @Test
  void statementsAreReadWhole() {
    assertThat(statement("2021-10"))
        .isEqualTo(
            "Intygsutfärdande handledare alternativt kursledare intygar att sökanden har genomfört"
                + " utbildningsaktiviteten och bedömer att han eller hon har uppfyllt kompetenskrav"
                + " i delmålet/-en.");
    assertThat(statement("2021-6")).contains("har fullgjort specialiseringstjänstgöring enligt");
  }

  @Test
  void labelsAreReadWhole() {
    Item.RowTable table =
        Forms.load(FormId.of("2021-6")).pages().get(0).items().stream()
            .filter(Item.RowTable.class::isInstance)
            .map(Item.RowTable.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.columns().get(3).label().text())
        .isEqualTo("Tjänstgöringens omfattning omräknad till månader på heltid");
    assertThat(Forms.load(FormId.of("2021-6")).rowsPerCopy()).isEqualTo(39);
  }

  /** What the signature certifies, as printed above it. */
  private static String statement(String form) {
    return Forms.load(FormId.of(form))
        .items(Item.Print.class)
        .filter(print -> print.role() == Item.Role.STATEMENT)
        .map(print -> print.words().text())
        .collect(Collectors.joining(" "));
  }
}
