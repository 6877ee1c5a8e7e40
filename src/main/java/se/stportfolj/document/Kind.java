package se.stportfolj.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that can be printed. */
public enum Kind {
  ST_CONTRACT("st-kontrakt"),
  SIDE_SERVICE("sidotjanstgoring"),
  SUPERVISOR("huvudhandledarkontrakt"),
  STUDY_DIRECTOR("studierektorskontrakt"),
  ACTION_PLAN("handlingsplan"),
  PROGRAMME("iup");

  /** The variants of the ST contract. */
  public static final List<String> VARIANTS =
      List.of("blekinge", "vasternorrland-sjukhus", "vasternorrland-primarvard");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  /** The kind of that name. */
  public static Optional<Kind> of(String key) {
    return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** Its name on the command line. */
  public String key() {
    return key;
  }

  /** Whether it is about one entry of the portfolio. */
  public boolean hasEntry() {
    return this == SIDE_SERVICE || this == ACTION_PLAN;
  }
}
