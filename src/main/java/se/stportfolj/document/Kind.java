package se.stportfolj.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that can be printed. */
public enum Kind {
  ST_CONTRACT("st-kontrakt"),
  SIDE_SERVICE("sidotjanstgoring"),
  SUPERVISOR("huvudhandledarkontrakt"),
  STUDY_DIRECTOR("studierektorskontrakt"),
  FEEDBACK("aterkoppling"),
  ACTION_PLAN("handlingsplan"),
  PROGRAMME("iup");

  private static final String BLEKINGE = "blekinge";
  private static final String HOSPITAL = "vasternorrland-sjukhus";
  private static final String GENERAL_PRACTICE = "vasternorrland-primarvard";

  /** The variants of the ST contract. */
  public static final List<String> VARIANTS = List.of(BLEKINGE, HOSPITAL, GENERAL_PRACTICE);

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

  /**
   * The variants of the ST contract that belong to guidelines: one for each that has a contract.
   *
   * @param guidelines their names
   * @param specialty slug; Västernorrland has a contract of its own for general practice
   */
  public static List<String> variants(List<String> guidelines, String specialty) {
    List<String> variants = new ArrayList<>();
    if (guidelines.contains(BLEKINGE)) {
      variants.add(BLEKINGE);
    }
    if (guidelines.contains("vasternorrland")) {
      variants.add(specialty.equals("allmanmedicin") ? GENERAL_PRACTICE : HOSPITAL);
    }
    return variants;
  }

  /** Whether it is about one entry of the portfolio. */
  public boolean hasEntry() {
    return this == SIDE_SERVICE || this == FEEDBACK || this == ACTION_PLAN;
  }
}
