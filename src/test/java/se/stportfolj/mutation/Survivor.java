package se.stportfolj.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;

/**
 * A change that no test notices and none can, and why: {@code survivors.yaml} lists them.
 *
 * @param in class and method, such as {@code service.Fraction.plus}
 * @param line the line of the source that is changed, without its indentation
 * @param change PIT's words for it; every change of the line where it is left out
 * @param why why it changes nothing
 */
record Survivor(String in, String line, Optional<String> change, String why) {
  private static final Path LIST = Path.of("src/test/resources/mutation/survivors.yaml");

  static List<Survivor> listed() throws IOException {
    Section file = file();
    return (file.has("survivors") ? file.sections("survivors") : List.<Section>of())
        .stream()
            .map(
                one ->
                    new Survivor(
                        one.text("in"),
                        one.text("line"),
                        one.optionalText("change"),
                        one.text("why")))
            .toList();
  }

  /** The classes that have been measured, and whose survivors nobody has gone through yet. */
  static List<String> open() throws IOException {
    return file().textsIfAny("open");
  }

  /** The class, such as {@code service.Fraction}. */
  String type() {
    return in.substring(0, in.lastIndexOf('.'));
  }

  boolean is(Mutant mutant) {
    return in.equals(mutant.in())
        && line.equals(mutant.line())
        && change.map(mutant.change()::equals).orElse(true);
  }

  /** Whether its line still stands in its class. */
  boolean isStillThere() throws IOException {
    Path source = Path.of("src/main/java/se/stportfolj", type().replace('.', '/') + ".java");
    return Files.exists(source)
        && Files.readAllLines(source).stream().anyMatch(text -> text.strip().equals(line));
  }

  private static Section file() throws IOException {
    return Section.of(LIST.toString(), Files.readAllBytes(LIST));
  }
}
