package se.stportfolj.regulation;

import java.util.Optional;

/**
 * A value of the law with what it rests on.
 *
 * @param source a short citation: författning, chapter and paragraph, form, or publication
 * @param note what a reader should know besides, such as where sources differ
 */
public record Fact<T>(T value, Confidence confidence, String source, Optional<String> note) {
  public Fact(T value, Confidence confidence, String source) {
    this(value, confidence, source, Optional.empty());
  }
}
