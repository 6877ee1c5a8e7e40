package se.stportfolj.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.report.Style;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.report.findings.WholeReport;
import se.stportfolj.service.Judged;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Sources;

/**
 * Examines a sound portfolio with a file of it spoilt at random, again and again, in the program of
 * its own that {@link FuzzTest} starts with little memory. Ends with 1, and says by which seed, at
 * the first exception, want of memory, wait of ten seconds, or finding outside the file, which it
 * leaves as it was.
 */
final class Fuzz {
  private static final Path EXAMPLE = Path.of("examples/anna-allmanmedicin-2021");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int SECONDS = 10;
  private static final Texts TEXTS = Texts.of(Language.SV);

  private final Path folder;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread worker = new Thread(task);
            worker.setDaemon(true);
            return worker;
          });

  private Fuzz(Path folder) {
    this.folder = folder;
  }

  private static final List<String> PUT =
      List.of(
          "\n",
          "  ",
          "- ",
          ": ",
          "\t",
          "[",
          "]",
          "{",
          "}",
          ",",
          "'",
          "\"",
          "|\n",
          ">\n",
          "&a ",
          "*a",
          "!!str ",
          "<<: ",
          "---\n",
          "%",
          "#",
          "?",
          "~",
          "null",
          "true",
          "0000-00-00",
          "2024-02-29",
          "9999-12-31",
          "0.005",
          "100",
          "-1",
          "1e9",
          "STa1",
          "BT1",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "\r",
          "\u0085",
          "\u2028",
          "id: hc-1\n");

  private static final List<String> FILES =
      List.of(
          "contract.yaml",
          "rotations.yaml",
          "courses.yaml",
          "assessments.yaml",
          "absence.yaml",
          "projects.yaml",
          "attestations.yaml");

  /** Cut out a stretch of a file and put something in its place. */
  private record Edit(double at, int cut, String put) {
    String on(String text) {
      int from = (int) (at * text.length());
      int to = Math.min(text.length(), from + cut);
      return text.substring(0, from) + put + text.substring(to);
    }
  }

  /** Arguments: an empty folder to work in, the first seed, how many. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Fuzz fuzz = new Fuzz(Path.of(args[0]));
    for (String name : FILES) {
      Files.copy(EXAMPLE.resolve(name), fuzz.folder.resolve(name));
    }
    long first = Long.parseLong(args[1]);
    long tries = Long.parseLong(args[2]);
    for (long seed = first; seed < first + tries; seed++) {
      String wrong = fuzz.attempt(seed);
      if (!wrong.isEmpty()) {
        System.out.println("seed " + seed + ": " + wrong);
        System.exit(1);
      }
    }
    System.out.println("tried " + tries);
  }

  /** What was wrong with one try, or nothing. */
  private String attempt(long seed) throws IOException, InterruptedException {
    Random random = new Random(seed);
    String name = FILES.get(random.nextInt(FILES.size()));
    String text = Files.readString(EXAMPLE.resolve(name));
    for (Edit edit : edits(random)) {
      text = edit.on(text);
    }
    if (random.nextInt(20) == 0) {
      text = large(random).on(text);
    }
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    String wrong = told(name, text);
    if (wrong.isEmpty()) {
      Files.writeString(file, Files.readString(EXAMPLE.resolve(name)));
    }
    return wrong;
  }

  private String told(String name, String text) throws InterruptedException {
    try {
      return outside(name, text, thread.submit(this::examine).get(SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return "no end within " + SECONDS + " s";
    } catch (ExecutionException e) {
      StackTraceElement[] trace = e.getCause().getStackTrace();
      return e.getCause() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }

  private Verdict examine() {
    Portfolio read = PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty());
    Subject subject = new Subject(read, Judged.on(DAY));
    Verdict verdict = Rules.examine(subject);
    List<Examined> told = List.of(Examined.of(subject, verdict));
    FindingsText.Extent all = FindingsText.Extent.WITH_EXCEPTED;
    WholeReport.of(told, out -> new FindingsText(out, DAY, TEXTS, Style.PLAIN, all));
    return verdict;
  }

  private static String outside(String name, String text, Verdict verdict) {
    int lines = Sources.of(text).lines();
    for (Finding finding : verdict.findings()) {
      int line = finding.place().range().line();
      boolean inside = line >= 1 && line <= lines && finding.place().range().column() > 0;
      if (finding.place().file().equals(name) && !inside) {
        return finding.rule() + " is found at " + finding.place() + " of " + lines + " lines";
      }
    }
    return "";
  }

  private static List<Edit> edits(Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      edits.add(new Edit(random.nextDouble(), random.nextInt(41), put(random)));
    }
    return edits;
  }

  /** The same over and over, up to about what a file may be. */
  private static Edit large(Random random) {
    String put = put(random);
    int most = 900_000 / (3 * Math.max(1, put.length()));
    return new Edit(random.nextDouble(), random.nextInt(41), put.repeat(random.nextInt(most)));
  }

  /** What breaks YAML most often, or letters from anywhere in Unicode. */
  private static String put(Random random) {
    if (random.nextInt(4) > 0) {
      return PUT.get(random.nextInt(PUT.size()));
    }
    StringBuilder put = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      put.append((char) random.nextInt(0x10000));
    }
    return put.toString();
  }
}
