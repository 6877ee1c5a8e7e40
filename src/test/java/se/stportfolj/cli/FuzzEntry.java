package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What Jazzer calls, by name: {@code --target_class=…FuzzEntry --target_args=pdf}. With {@code all}
 * in place of a target the first byte of an input says which it is for.
 */
public final class FuzzEntry {
  /** In place of a target's name. */
  static final String ALL = "all";

  private static List<FuzzTarget> targets = List.of();
  private static Path folder = Path.of("");

  private FuzzEntry() {}

  /** Once, with the target's name. */
  public static void fuzzerInitialize(String[] args) throws IOException {
    targets =
        args[0].equals(ALL)
            ? List.of(FuzzTarget.values())
            : List.of(FuzzTarget.valueOf(args[0].toUpperCase(Locale.ROOT)));
    folder = Files.createTempDirectory("st-fuzz").toRealPath();
  }

  /** One run. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (targets.size() == 1) {
      targets.get(0).attempt(input, folder);
    } else if (input.length > 0) {
      FuzzTarget target = targets.get(Byte.toUnsignedInt(input[0]) % targets.size());
      target.attempt(Arrays.copyOfRange(input, 1, input.length), folder);
    }
  }
}
