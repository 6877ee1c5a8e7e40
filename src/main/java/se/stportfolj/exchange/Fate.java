package se.stportfolj.exchange;

/** What became of something in a source. */
public enum Fate {
  TAKEN,
  CHANGED,
  LEFT
}
