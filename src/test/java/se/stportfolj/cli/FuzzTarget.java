package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.stportfolj.pdf.form.BlankFolder;
import se.stportfolj.pdf.form.BlankRefusedException;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.pdf.form.OfficialForm;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/**
 * What is given to {@code st} by somebody else, each as one run on bytes: {@link FuzzEntry} is
 * called by Jazzer, and {@link FuzzInputsTest} with what was found. A run ends in an {@link
 * AssertionError} if anything but an answer or a refusal of the product comes of it.
 */
enum FuzzTarget {
  /** One file. */
  YAML {
    @Override
    void run(byte[] input, Path folder) {
      Tree tree = YamlReader.read(input);
      int lines = tree.source().lines();
      for (Problem problem : tree.problems()) {
        int line = problem.range().line();
        if (line < 1 || line > lines) {
          throw new AssertionError(problem + " of " + lines + " lines");
        }
      }
      if (tree.root().isEmpty() && tree.problems().isEmpty()) {
        throw new AssertionError("no tree and no problem");
      }
    }
  },

  /**
   * A portfolio, with the region and the settings above it, in one text: a line {@code ===
   * rotations.yaml} begins a file. Validated, and then asked something else, which the length of
   * the text decides.
   */
  PORTFOLIO {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      lay(input, folder);
      Run validated = st(folder, "validate", "p");
      if (validated.code() > ExitCode.FINDINGS && validated.code() != ExitCode.USAGE) {
        throw new AssertionError(validated.err());
      }
      st(folder, QUESTIONS.get(input.length % QUESTIONS.size()));
    }
  },

  /** A filled form. */
  PDF {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("in.pdf"), input);
      st(folder, IMPORT, "in.pdf");
    }
  },

  /**
   * A workbook: a line {@code === xl/workbook.xml} begins a part, so that no checksum stands in the
   * way. What begins as a zip is one as it is.
   */
  WORKBOOK {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      boolean zip = input.length > 1 && input[0] == 'P' && input[1] == 'K';
      Files.write(folder.resolve("in.xlsx"), zip ? input : packed(input));
      st(folder, IMPORT, "in.xlsx");
    }
  },

  /** The document of {@code st export}, or a backup of ST-ARK. */
  DOCUMENT {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("in.json"), input);
      st(folder, IMPORT, "in.json");
    }
  },

  /** An official blank. */
  BLANK {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("in.pdf"), input);
      for (FormId id : Forms.ids()) {
        Optional<Path> blank = BlankFolder.scan(folder).find(id);
        if (blank.isPresent()) {
          fill(id, blank.get());
          return;
        }
      }
    }
  },

  /** The official document with target descriptions. */
  MALBESKRIVNING {
    @Override
    void run(byte[] input, Path folder) throws IOException {
      Files.write(folder.resolve("in.pdf"), input);
      st(folder, List.of("malbeskrivning", "import", "in.pdf", "--out", "out"));
    }
  };

  private static final Map<String, String> ENVIRONMENT = Map.of("ST_LANG", "en", "ST_DEBUG", "1");
  private static final List<String> IMPORT =
      List.of(
          "import",
          "--new=new",
          "--given-name=Anna",
          "--family-name=Ek",
          "--regulation=2021",
          "--specialty=psykiatri",
          "--start=2024-01-01",
          "--employment-percent=100");

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("validate", "p", "--format", "sarif"),
          List.of("forecast", "p", "--explain", "--what-if", "percent 80 from 2027-01-01"),
          List.of("forecast", "p", "--format", "svg"),
          List.of("forecast", "p", "--finish-by", "2029-01-01", "--regulation", "both"),
          List.of("status", "p", "--all"),
          List.of("status", "p", "--format", "html"),
          List.of("calendar", "p"),
          List.of("cohort", ".", "--format", "json"),
          List.of("export", "p", "--format", "json"),
          List.of("export", "p", "--format", "csv", "--out", "out"),
          List.of("render-document", "iup", "p", "--format", "md", "--out", "out"),
          List.of("render-intyg", "p", "--id", "hc-1", "--out", "out"),
          List.of("sign", "p", "--id", "hc-1", "--issued", "2026-01-01", "--place", "Gävle"),
          List.of("set", "p", "--id", "hc-1", "unit=Annan", "certificate.place=Gävle"),
          List.of(
              "add", "course", "p", "--title", "T", "--from", "2026-01-01", "--to", "2026-01-02"));

  private static final Set<String> FILES =
      Stream.concat(
              Arrays.stream(FileFormat.values()).map(FileFormat::fileName),
              Stream.of("policies/own.yaml"))
          .collect(Collectors.toUnmodifiableSet());

  /** What lies above the portfolio. */
  private static final Set<String> ABOVE = Set.of("region.yaml", ".st.yaml", "policies/own.yaml");

  /** What stands before a file's or a part's name. */
  static final String MARK = "=== ";

  /** One run, in an empty folder. */
  abstract void run(byte[] input, Path folder) throws IOException;

  /** Its name, in small letters. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Runs in a folder, which is emptied first. */
  void attempt(byte[] input, Path folder) throws IOException {
    empty(folder);
    run(input, folder);
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path one : below.sorted(Comparator.reverseOrder()).toList()) {
        if (!one.equals(folder)) {
          Files.delete(one);
        }
      }
    }
  }

  private static Run st(Path folder, List<String> call, String... more) {
    List<String> all = new ArrayList<>(call);
    all.addAll(List.of(more));
    return st(folder, all.toArray(String[]::new));
  }

  /** Runs {@code st}, which may refuse, but not because of what it did not think of. */
  private static Run st(Path folder, String... call) {
    Run run = Run.in(folder, ENVIRONMENT, false, call);
    boolean bug =
        run.err().contains("st itself failed") || run.err().contains("could not read or write");
    if (bug || run.code() > ExitCode.FAILURE) {
      throw new AssertionError(String.join(" ", call) + ": " + run.code() + "\n" + run.err());
    }
    return run;
  }

  private static void fill(FormId id, Path blank) throws IOException {
    try {
      Map<String, String> texts =
          Forms.load(id).textKeys().stream()
              .filter(key -> !key.endsWith("signature"))
              .collect(Collectors.toMap(key -> key, key -> "Karin Öberg ".repeat(key.length())));
      OfficialForm.fill(Forms.load(id), FormValues.of(texts), blank);
    } catch (BlankRefusedException e) {
      // Said so.
    }
  }

  /** A stretch of the input, byte by byte, and its name. */
  private record Part(String name, String content) {
    byte[] bytes() {
      return content.getBytes(ISO_8859_1);
    }
  }

  private static List<Part> parts(byte[] input, String first) {
    String text = new String(input, ISO_8859_1);
    List<Part> parts = new ArrayList<>();
    String name = first;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      if (line.startsWith(MARK)) {
        parts.add(new Part(name, content.toString()));
        name = line.substring(MARK.length()).strip();
        content.setLength(0);
      } else {
        content.append(line);
      }
    }
    parts.add(new Part(name, content.toString()));
    return parts.stream().filter(part -> !part.content().isEmpty()).toList();
  }

  private static void lay(byte[] input, Path folder) throws IOException {
    Path portfolio = Files.createDirectory(folder.resolve("p"));
    Files.createDirectory(folder.resolve("policies"));
    Files.writeString(portfolio.resolve("contract.yaml"), "", UTF_8);
    for (Part part : parts(input, "contract.yaml")) {
      if (FILES.contains(part.name())) {
        Path under = ABOVE.contains(part.name()) ? folder : portfolio;
        Files.write(under.resolve(part.name()), part.bytes());
      }
    }
  }

  private static byte[] packed(byte[] input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      List<String> names = new ArrayList<>();
      for (Part part : parts(input, "xl/workbook.xml")) {
        if (!names.contains(part.name())) {
          names.add(part.name());
          zip.putNextEntry(new ZipEntry(part.name()));
          zip.write(part.bytes());
        }
      }
    }
    return bytes.toByteArray();
  }
}
