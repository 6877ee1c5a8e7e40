package se.stportfolj.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** A heading says which column it is. */
class HeadingsTest {
  /** Where two columns were called the same, a workbook could not be read back. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void noTwoColumnsOrSheetsAreCalledTheSame(Language language) {
    Headings headings = new Headings(Texts.of(language));
    Set<String> sheets = new HashSet<>();
    for (Table table : Table.of()) {
      assertThat(sheets.add(Headings.plain(headings.of(table)))).as(table.name()).isTrue();
      Set<String> columns = new HashSet<>();
      for (Column column : table.columns()) {
        assertThat(columns.add(Headings.plain(headings.of(column)))).as(column.key()).isTrue();
      }
    }
    assertThat(sheets).doesNotContain("status", "val", "choices");
  }

  /** In either language the same words never mean different columns. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void bothLanguagesAreUnderstood(Language language) {
    Headings headings = new Headings(Texts.of(language));
    for (Table table : Table.of()) {
      Map<String, Column> known = Headings.columns(table, Headings.all());
      for (Column column : table.columns()) {
        assertThat(known.get(Headings.plain(headings.of(column)))).isEqualTo(column);
      }
    }
  }
}
