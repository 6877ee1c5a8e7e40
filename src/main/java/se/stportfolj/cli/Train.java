package se.stportfolj.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Runs the common commands in one process and throws away what they print. The launcher does this
 * once for each build, so that the class-data archives hold what they load.
 */
final class Train {
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
    }
    // What the JVM loads on its way out belongs in the archive too.
    System.exit(0);
  }

  private static void run(String... args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Main.run(nowhere, nowhere, args);
  }
}
