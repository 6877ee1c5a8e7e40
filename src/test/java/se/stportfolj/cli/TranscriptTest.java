package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command that README.md, CONTRIBUTING.md and docs/*.md show in a block {@code console}
 * and compares what it prints, both streams as on a terminal, with what the page shows. Today is 22
 * November 2026, the language English unless the command says otherwise. Commands that write do so
 * in a copy of the examples.
 *
 * <p>With {@code -Dst.transcripts=write} the pages are rewritten instead.
 */
class TranscriptTest {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final boolean WRITE = "write".equals(System.getProperty("st.transcripts"));

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : files()) {
      List<Transcript> transcripts = Transcript.of(Files.readAllLines(page));
      if (WRITE && !transcripts.isEmpty()) {
        tests.add(DynamicTest.dynamicTest(page + " rewritten", () -> rewrite(page)));
      } else {
        transcripts.forEach(t -> tests.add(DynamicTest.dynamicTest(name(page, t), () -> check(t))));
      }
    }
    return tests.stream();
  }

  @Test
  void theFirstPageShowsTheTool() throws IOException {
    assertThat(Transcript.of(Files.readAllLines(Path.of("README.md")))).isNotEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }

  private static String name(Path page, Transcript transcript) {
    return page + ":" + (transcript.first() + 1) + " " + transcript.steps().get(0).command();
  }

  private void check(Transcript transcript) throws IOException {
    List<List<String>> printed = run(transcript);
    for (int i = 0; i < printed.size(); i++) {
      Transcript.Step step = transcript.steps().get(i);
      if (!step.matches(printed.get(i))) {
        assertThat(String.join("\n", printed.get(i)))
            .as("what \"%s\" prints (-Dst.transcripts=write rewrites the page)", step.command())
            .isEqualTo(String.join("\n", step.printed()));
      }
    }
  }

  private void rewrite(Path page) throws IOException {
    List<String> before = Files.readAllLines(page);
    List<String> after = new ArrayList<>();
    int copied = 0;
    for (Transcript transcript : Transcript.of(before)) {
      List<List<String>> printed = run(transcript);
      List<Transcript.Step> steps = new ArrayList<>();
      for (int i = 0; i < printed.size(); i++) {
        Transcript.Step step = transcript.steps().get(i);
        steps.add(new Transcript.Step(step.command(), step.rewritten(printed.get(i))));
      }
      after.addAll(before.subList(copied, transcript.first()));
      after.addAll(Transcript.lines(steps));
      copied = transcript.end();
    }
    after.addAll(before.subList(copied, before.size()));
    if (!after.equals(before)) {
      Files.writeString(page, String.join("\n", after) + "\n");
    }
  }

  /** What each command of a transcript prints, one after the other in the same folder. */
  private List<List<String>> run(Transcript transcript) throws IOException {
    List<List<String>> printed = new ArrayList<>();
    Path directory = ROOT;
    int code = 0;
    for (Transcript.Step step : transcript.steps()) {
      if (step.asksForTheExitCode()) {
        printed.add(List.of(Integer.toString(code)));
        code = 0;
        continue;
      }
      CommandLineOf command = CommandLineOf.parse(step.command());
      if (command.writes() && directory.equals(ROOT)) {
        directory = copyOfTheExamples();
      }
      ByteArrayOutputStream screen = new ByteArrayOutputStream();
      PrintStream stream = new PrintStream(screen, false, UTF_8);
      World world =
          Worlds.of(
              directory, command.environment(), stream, stream, false, Locale.ENGLISH, () -> TODAY);
      code = St.run(world, command.arguments().toArray(String[]::new));
      stream.flush();
      printed.add(screen.toString(UTF_8).lines().toList());
    }
    return printed;
  }

  private Path copyOfTheExamples() throws IOException {
    Path copy = Files.createTempDirectory(temp, "copy");
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = copy.resolve(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }
}
