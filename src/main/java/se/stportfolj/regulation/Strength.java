package se.stportfolj.regulation;

/** How strong a conclusion a fact can carry; severity never exceeds it. */
public enum Strength {
  /** The law says so: breaking it may be an error. */
  BINDING,
  /** Very likely so: at most a warning. */
  PROBABLE,
  /** A question to check against the printed regulation: information only. */
  OPEN
}
