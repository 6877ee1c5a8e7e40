package se.stportfolj.rules;

import java.util.Locale;
import se.stportfolj.regulation.Strength;

/** How bad a finding is, the mildest first. */
public enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** As in {@code --fail-on} and in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is as bad, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }

  /** What rests on an unsure fact is no error: severity follows confidence. */
  public Severity atMost(Strength strength) {
    Severity most =
        switch (strength) {
          case BINDING -> ERROR;
          case PROBABLE -> WARNING;
          case OPEN -> INFO;
        };
    return compareTo(most) <= 0 ? this : most;
  }
}
