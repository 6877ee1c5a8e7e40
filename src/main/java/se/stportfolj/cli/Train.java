package se.stportfolj.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs the common commands in one process and throws away what they print. The launcher does this
 * once for each build, so that the class-data archive holds what they load.
 */
final class Train {
  private Train() {}

  /** Takes the folder of examples and a folder to write in. */
  public static void main(String[] args) {
    String example = args[0] + "/anna-allmanmedicin-2021";
    run("validate", example);
    run("validate", args[0] + "/broken");
    run("status", example);
    run("forecast", example);
    run("forecast", args[0]);
    run("render-intyg", example, "--all", "--force", "--out", args[1]);
    run("render-intyg", example, "--bt-application", "--draft", "--force", "--out", args[1]);
    // What the JVM loads on its way out belongs in the archive too.
    System.exit(0);
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(nowhere, nowhere, args);
  }
}
