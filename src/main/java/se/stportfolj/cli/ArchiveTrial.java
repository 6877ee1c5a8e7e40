package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether a class-data archive is taken. A JVM that does not like one says nothing and is slow, and
 * none tells a program about its own: so another is started, which lists where its classes come
 * from.
 */
final class ArchiveTrial {
  private static final String FROM_ARCHIVE = "source: shared objects file";
  private static final int SECONDS = 30;

  private ArchiveTrial() {}

  /**
   * What came of it.
   *
   * @param reasons what the JVM says, where it did not take it
   */
  record Outcome(boolean taken, List<String> reasons) {}

  /** Starts the Java with the archive. */
  static Outcome of(Path home, Path archive, Path jar) throws IOException {
    boolean aot = archive.toString().endsWith(".aot");
    List<String> command =
        List.of(
            home.resolve("bin").resolve("java").toString(),
            (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=warning:stdout",
            "-Xlog:class+load=info:stdout",
            "-cp",
            jar.toString(),
            Main.class.getName(),
            "--version");
    Path log = Files.createTempFile("st-doctor", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Outcome(false, List.of());
      }
      return read(Files.readString(log, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome(false, List.of());
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static java.io.File nothing() {
    return new java.io.File(java.io.File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  static Outcome read(String log) {
    List<String> reasons = new ArrayList<>();
    boolean taken = false;
    for (String line : log.split("\\R", -1)) {
      taken |= line.contains(Main.class.getName() + " ") && line.contains(FROM_ARCHIVE);
      if (line.contains("[warning]") || line.contains("[error]")) {
        reasons.add(line.substring(line.lastIndexOf(']') + 1).strip().replaceFirst("\\.$", ""));
      }
    }
    return new Outcome(taken, reasons);
  }
}
