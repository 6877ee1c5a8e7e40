package se.stportfolj.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** Every word that a file can choose has the field's word beside it, and words that lead to it. */
class SwedishWordsTest {
  private static final Path TABLE = Path.of("src/main/resources/swedish-words.properties");

  private static void collect(Shape shape, Set<Shape.Choice> choices) {
    if (shape instanceof Shape.Choice choice && !choice.name().isEmpty()) {
      choices.add(choice);
    } else if (shape instanceof Shape.Keys keys) {
      keys.keys().forEach(key -> collect(key.shape(), choices));
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.item(), choices);
    }
  }

  private static Set<Shape.Choice> choices() {
    Set<Shape.Choice> choices = new LinkedHashSet<>();
    for (FileFormat format : FileFormat.values()) {
      collect(format.shape(), choices);
    }
    return choices;
  }

  private static Properties table() throws IOException {
    Properties table = new Properties();
    try (Reader in = Files.newBufferedReader(TABLE)) {
      table.load(in);
    }
    return table;
  }

  @Test
  void everyWordIsInTheTableAndExplainedInBothLanguages() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Shape.Choice choice : choices()) {
      choice.words().forEach(word -> words.add(choice.name() + "." + word));
    }
    assertThat(table().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(words);
    for (Language language : Language.values()) {
      Texts texts = Texts.of(language);
      assertThat(words).allMatch(word -> texts.has("choice." + word));
    }
  }

  @Test
  void noWordOfAChoiceLeadsToTwo() throws IOException {
    Properties table = table();
    for (Shape.Choice choice : choices()) {
      Map<String, String> seen = new HashMap<>();
      for (String word : choice.words()) {
        for (String swedish : table.getProperty(choice.name() + "." + word).split(", *", -1)) {
          assertThat(seen.put(swedish, word)).as("%s of %s", swedish, choice.name()).isNull();
        }
      }
    }
  }

  @Test
  void aRangeOfDelmalIsOpened() {
    assertThat(ObjectiveRange.codes("STc1–STc4")).containsExactly("STc1", "STc2", "STc3", "STc4");
    assertThat(ObjectiveRange.codes("c9 - 11")).containsExactly("c9", "c10", "c11");
    List.of("STc4-STc1", "STa1-STb3", "STc2-STc2", "STc1-", "-")
        .forEach(text -> assertThat(ObjectiveRange.codes(text)).containsExactly(text));
    assertThat(ObjectiveRange.opened(List.of("STb1", "STb1-STb2", "STb2")))
        .containsExactly("STb1", "STb2");
  }
}
