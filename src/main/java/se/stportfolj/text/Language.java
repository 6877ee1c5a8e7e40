package se.stportfolj.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that {@code st} speaks. */
public enum Language {
  SV("sv"),
  EN("en");

  private final String key;

  Language(String key) {
    this.key = key;
  }

  /** As in {@code --lang} and {@code ST_LANG}. */
  public String key() {
    return key;
  }

  /** The language with this key. */
  public static Optional<Language> of(String key) {
    for (Language language : values()) {
      if (language.key.equals(key)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** Swedish for a Swedish locale, English for every other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("sv") ? SV : EN;
  }
}
