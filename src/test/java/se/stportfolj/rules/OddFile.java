package se.stportfolj.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * What no case folder can hold, put in the place of a file: {@code make: rotations.yaml fifo}.
 *
 * @param kind {@code fifo}, {@code directory}, {@code link-out}, {@code link-in}, {@code
 *     link-to-nothing} or {@code bytes N}
 */
record OddFile(String name, String kind) {
  static OddFile of(String directive) {
    int space = directive.indexOf(' ');
    return new OddFile(directive.substring(0, space), directive.substring(space + 1));
  }

  void make(Path portfolio) throws IOException {
    Path file = portfolio.resolve(name);
    Path elsewhere = portfolio.resolveSibling(portfolio.getFileName() + "-" + name);
    switch (kind) {
      case "directory" -> {
        Files.deleteIfExists(file);
        Files.createDirectory(file);
      }
      case "fifo" -> {
        Files.deleteIfExists(file);
        makeFifo(file);
      }
      case "link-out" -> {
        Files.move(file, elsewhere);
        link(file, elsewhere);
      }
      case "link-in" -> {
        Path beside = portfolio.resolve("kept-" + name);
        Files.move(file, beside);
        link(file, beside.getFileName());
      }
      case "link-to-nothing" -> {
        Files.deleteIfExists(file);
        link(file, elsewhere);
      }
      default -> pad(file, Integer.parseInt(kind.substring("bytes ".length())));
    }
  }

  /** Makes the file this long with a comment at its end. */
  private static void pad(Path file, int bytes) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    int written = Files.exists(file) ? Math.toIntExact(Files.size(file)) : 0;
    Files.writeString(file, text + "#".repeat(bytes - written));
  }

  private static void makeFifo(Path file) throws IOException {
    boolean made = false;
    try {
      made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      Assumptions.abort("this system has no mkfifo");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Assumptions.assumeTrue(made, "no FIFO could be made here");
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException e) {
      Assumptions.abort("no symbolic link can be made here: " + e);
    }
  }
}
