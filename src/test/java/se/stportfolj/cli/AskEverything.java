package se.stportfolj.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * A program of its own that asks every command in each of its formats and both languages, in the
 * folder it is started in, and prints the checksum of each answer and of each file written: what
 * {@link SameBytesTest} compares between environments. A command is asked by being one.
 */
final class AskEverything {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String ERIK = "examples/erik-psykiatri-2015";
  private static final String OUT = "out";

  private final Path folder = Path.of("").toAbsolutePath();
  private final PrintStream to;

  private AskEverything(PrintStream to) {
    this.to = to;
  }

  public static void main(String[] args) throws Exception {
    PrintStream to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    AskEverything all = new AskEverything(to);
    for (Command command : St.COMMANDS) {
      OptionSpec format = command.spec(Texts.of(Language.EN)).findOption("--format");
      String[] words = format == null ? new String[] {""} : format.paramLabel().split("\\|", -1);
      for (String word : words) {
        for (List<String> call : calls(command.name(), word)) {
          for (String language : List.of("sv", "en")) {
            all.ask(command, call, word, language);
          }
        }
      }
    }
  }

  private static List<List<String>> calls(String command, String format) {
    return switch (command) {
      case "render-intyg" ->
          List.of(List.of("--all", ANNA, "--out", OUT), List.of("--all", ERIK, "--out", OUT));
      case "render-document" -> List.of(List.of("iup", ANNA, "--out", OUT));
      case "init" ->
          List.of(
              List.of(
                  OUT,
                  "--given-name=I",
                  "--family-name=ı",
                  "--specialty=allmanmedicin",
                  "--start=2026-01-01",
                  "--internship=2025-12-01",
                  "--licence=2025-12-15"));
      case "schema" -> List.of(List.of("contract"), List.of("--out", OUT));
      case "man" -> List.of(List.of("--out", OUT));
      case "completion" -> List.of(List.of("bash"), List.of("zsh"), List.of("fish"));
      case "rules", "specialties", "policies" -> List.of(List.<String>of());
      case "malbeskrivning" -> List.of(List.of("import", ANNA + "/contract.yaml"));
      case "explain" -> List.of(List.of("STa1", "--specialty", "allmanmedicin"));
      case "add" ->
          List.of(
              List.of("course", ANNA, "--dry-run", "--force", "--title=I i", "--from=i dag"),
              List.of("absence", ANNA, "--dry-run", "--force", "--from=2024-01-01", "--to=1/2"));
      case "sign" -> List.of(List.of(ANNA, "--id=med", "--issued=2024-03-01", "--dry-run"));
      case "set" -> List.of(List.of(ANNA, "--id=med", "percent=50", "--dry-run", "--force"));
      case "export" ->
          List.of(format.equals("csv") ? List.of(ANNA, "--out", OUT) : List.of(ANNA, "--force"));
      case "import" -> List.of(List.of("examples/import", "--dry-run", "--new", OUT));
      case "diff" -> List.of(List.of("HEAD", "examples"));
      case "history" -> List.of(List.of(ANNA));
      case "doctor", "__complete" -> List.of(); // tell of this computer, and of half a line
      default -> List.of(List.of("examples"), List.of(ANNA), List.of(ERIK));
    };
  }

  private void ask(Command command, List<String> call, String format, String language)
      throws IOException, NoSuchAlgorithmException {
    clear();
    List<String> arguments = new ArrayList<>(List.of(command.name()));
    arguments.addAll(call);
    if (!format.isEmpty()) {
      arguments.addAll(List.of("--format", format));
    }
    if (command.spec(Texts.of(Language.EN)).findOption("--as-of") != null) {
      arguments.add("--as-of=2026-11-22");
    }
    arguments.addAll(List.of("--lang", language));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
    String asked = String.join(" ", arguments);
    to.println(asked + " = " + code + " " + sum(out.toByteArray()) + " " + sum(err.toByteArray()));
    if (Files.exists(folder.resolve(OUT))) {
      try (Stream<Path> all = Files.walk(folder.resolve(OUT))) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          to.println(asked + " > " + folder.relativize(file) + " " + sum(Files.readAllBytes(file)));
        }
      }
    }
  }

  private void clear() throws IOException {
    Path out = folder.resolve(OUT);
    if (Files.exists(out)) {
      try (Stream<Path> all = Files.walk(out)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String sum(byte[] bytes) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    return bytes.length + ":" + HexFormat.of().formatHex(hash, 0, 8);
  }
}
