package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** How far somebody has come in research training (forskarutbildning). */
public enum ResearchTraining implements Word {
  /** The review of a doctoral student halfway (halvtidskontroll) is passed. */
  HALFWAY_REVIEW("halfway-review"),
  /** Licentiatexamen. */
  LICENTIATE("licentiate"),
  /** Doktorsexamen. */
  DOCTORATE("doctorate");

  private final String key;

  ResearchTraining(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
