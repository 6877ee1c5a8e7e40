package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A computer with nothing on its PATH but a shell and a few of its tools, and no variables but
 * those it is given. Optionally {@link #bare}: no Java is installed and there is no network.
 */
final class Machine {
  private static final List<String> TOOLS =
      List.of("sh", "dd", "find", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "touch");

  private final Path folder;
  private final Path bin;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> before = new ArrayList<>();
  private boolean bare;

  record Run(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /** {@code folder} holds what the machine needs, and is where its programs are started. */
  Machine(Path folder) throws IOException {
    this.folder = folder;
    bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS) {
      tool(tool);
    }
    environment.put("PATH", bin.toString());
    environment.put("ST_LANG", "en");
  }

  Machine with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Without any Java in the usual places and without a network, in namespaces of its own. */
  Machine bare() throws Exception {
    bare = true;
    before.add(
        "for d in /usr/lib/jvm /Library/Java; do [ ! -d $d ] || mount -t tmpfs none $d; done");
    Run tried = run("sh", "-c", ":");
    assumeTrue(tried.exit() == 0, "no namespaces here (unshare -m -n): " + tried.err());
    return this;
  }

  /** A disk of {@code kilobytes} in a folder's place; for {@link #bare} machines. */
  Machine disk(Path place, int kilobytes) {
    before.add("mount -t tmpfs -o size=" + kilobytes + "k none " + quoted(place.toString()));
    return this;
  }

  /** Further lines of shell before the program starts, with all tools at hand. */
  Machine first(String line) {
    before.add(line);
    return this;
  }

  /** Puts one of the computer's tools on the PATH. */
  void tool(String tool) throws IOException {
    program(tool, "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
  }

  /** Puts a program on the PATH. */
  Path program(String name, String text) throws IOException {
    return script(bin.resolve(name), text);
  }

  Run run(String... command) throws Exception {
    return finish(start(command));
  }

  Process start(String... command) throws IOException {
    StringBuilder line = new StringBuilder("set -e; ");
    before.forEach(b -> line.append(b).append("; "));
    line.append("exec env -i");
    environment.forEach((k, v) -> line.append(' ').append(quoted(k + "=" + v)));
    Stream.of(command).forEach(word -> line.append(' ').append(quoted(word)));
    List<String> whole = new ArrayList<>();
    if (bare) {
      boolean root = "root".equals(System.getProperty("user.name"));
      whole.addAll(List.of("unshare", root ? "-mn" : "-rmn"));
    }
    whole.addAll(List.of("sh", "-c", line.toString()));
    return new ProcessBuilder(whole).directory(folder.toFile()).start();
  }

  static Run finish(Process process) throws Exception {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  static Path script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Whether a program is installed on the computer that the tests run on. */
  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(d -> Files.isExecutable(Path.of(d, program)));
  }

  private static Path onPath(String program) throws IOException {
    for (String directory : System.getenv("PATH").split(":", -1)) {
      Path file = Path.of(directory, program);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IOException("no " + program);
  }

  static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
