package se.stportfolj.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import se.stportfolj.git.GitException.Fault;

/**
 * The git program. Its arguments are handed over as they are, never through a shell; it asks nobody
 * for a password, fetches nothing by itself and leaves the index alone.
 */
final class Git {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LC_ALL", "C", // its messages are recognised
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_LITERAL_PATHSPECS", "1");

  private final String program;
  private final Path folder;

  /**
   * Git in a folder.
   *
   * @param program its name or path
   */
  Git(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** How it ended, what it printed and what it complained of. */
  record Answer(int code, String out, String err) {
    boolean isGood() {
      return code == 0;
    }

    /** The fields of what was printed with {@code -z}. */
    List<String> fields() {
      List<String> fields = new ArrayList<>();
      int from = 0;
      for (int at = out.indexOf('\0'); at >= 0; at = out.indexOf('\0', from)) {
        fields.add(out.substring(from, at));
        from = at + 1;
      }
      return fields;
    }
  }

  /** Starts it, to be asked line by line and closed when there are no more questions. */
  Process talk(String... arguments) throws IOException {
    return start(builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(program);
    command.add("-c");
    command.add("core.fsmonitor=false"); // a program of the repository's choice
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(ENVIRONMENT);
    return builder;
  }

  /**
   * Asks it.
   *
   * @throws GitException if there is no git
   */
  Answer ask(String... arguments) throws IOException {
    Process process = start(builder(arguments));
    try {
      process.getOutputStream().close();
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
      String out = text(process.getInputStream());
      return new Answer(process.waitFor(), out, err.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  private static Process start(ProcessBuilder builder) throws GitException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException(Fault.REPOSITORY, "git.missing", Map.of());
    }
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
