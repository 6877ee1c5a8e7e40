package se.stportfolj.yaml;

import java.nio.charset.StandardCharsets;

/** Texts as if they stood in a file. */
public final class Sources {
  private Sources() {}

  /** A file with this text. */
  public static SourceText of(String text) {
    return SourceText.decode(text.getBytes(StandardCharsets.UTF_8)).source();
  }
}
