package se.stportfolj.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of the process, in UTF-8, since names have letters that the platform's own encoding may
 * not have. Unlike another it knows what went wrong when something did.
 */
final class StandardOutput extends PrintStream {
  private final Remembering target;

  StandardOutput(OutputStream target) {
    this(new Remembering(target));
  }

  private StandardOutput(Remembering target) {
    super(target, false, StandardCharsets.UTF_8);
    this.target = target;
  }

  /** Why something could not be written; empty if all was. */
  Optional<String> fault() {
    flush();
    return Optional.ofNullable(target.fault);
  }

  /** Whether nobody reads any more, as after {@code | head}: nothing that went wrong here. */
  static boolean isClosedByReader(String fault) {
    return fault.toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Keeps the first message, which a {@link PrintStream} drops. */
  private static final class Remembering extends OutputStream {
    private final OutputStream below;
    private String fault;

    Remembering(OutputStream below) {
      this.below = below;
    }

    @Override
    public void write(int b) throws IOException {
      try {
        below.write(b);
      } catch (IOException e) {
        throw remember(e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      try {
        below.write(bytes, from, count);
      } catch (IOException e) {
        throw remember(e);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        below.flush();
      } catch (IOException e) {
        throw remember(e);
      }
    }

    private IOException remember(IOException e) {
      if (fault == null) {
        fault = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      }
      return e;
    }
  }
}
