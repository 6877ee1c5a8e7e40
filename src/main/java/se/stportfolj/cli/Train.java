package se.stportfolj.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.portfolio.PortfolioFile;

/**
 * Runs the common commands in one process and throws away what they print. The launcher does this
 * once for each build, so that the class-data archives hold what they load.
 */
final class Train {
  /** The first Java whose archives hold what was run how often. */
  private static final int PROFILED = 25;

  /** Twice as many make no difference that could be measured. */
  private static final int TIMES = 30;

  private Train() {}

  /** Takes {@code portfolios} or {@code forms}, the folder of examples and a folder to write in. */
  public static void main(String[] args) {
    String examples = args[1];
    String example = examples + "/anna-allmanmedicin-2021";
    WarmUp.begin("validate");
    if (args[0].equals("forms")) {
      run("render-intyg", example, "--all", "--force", "--out", args[2]);
      run("render-intyg", example, "--bt-application", "--draft", "--force", "--out", args[2]);
    } else {
      run("validate", example);
      run("validate", examples + "/broken");
      run("status", example);
      run("forecast", example);
      run("forecast", examples);
      changed(Path.of(example), Path.of(args[2], "region"));
      often(examples);
    }
    // What the JVM loads on its way out belongs in the archive too.
    System.exit(0);
  }

  /**
   * Runs over many portfolios, so that the archive also knows what such a run does thousands of
   * times: a JVM that can use that compiles it at once and well. The examples stand for a region.
   */
  private static void often(String examples) {
    if (Runtime.version().feature() < PROFILED) {
      return;
    }
    for (int i = 0; i < TIMES; i++) {
      for (String command : List.of("validate", "forecast", "status", "cohort")) {
        run(command, examples, "--format", "json");
      }
    }
  }

  private static void run(String... args) {
    PrintStream nowhere = nowhere();
    Main.run(nowhere, nowhere, args);
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /**
   * What changed is asked of a repository of its own. Without git it is slower, and nothing else.
   */
  private static void changed(Path example, Path repository) {
    try {
      Files.createDirectories(repository);
      for (PortfolioFile file : PortfolioFile.values()) {
        Files.copy(example.resolve(file.fileName()), repository.resolve(file.fileName()));
      }
      git(repository, "init", "-q");
      git(repository, "add", "-A");
      git(repository, "commit", "-q", "-m", "st");
      Path absence = repository.resolve(PortfolioFile.ABSENCE.fileName());
      String leave = "  - {from: 2027-01-01, to: 2027-03-31, kind: parental, percent: 100}\n";
      Files.writeString(absence, Files.readString(absence) + leave);
      PrintStream nowhere = nowhere();
      World world = Main.world(nowhere, nowhere).in(repository);
      St.run(world, "diff");
      St.run(world, "history");
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void git(Path repository, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    for (String setting : List.of("user.name=st", "user.email=st", "commit.gpgsign=false")) {
      command.add("-c");
      command.add(setting);
    }
    command.addAll(List.of(arguments));
    new ProcessBuilder(command).directory(repository.toFile()).start().waitFor();
  }
}
