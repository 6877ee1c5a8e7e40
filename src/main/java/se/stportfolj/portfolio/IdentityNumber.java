package se.stportfolj.portfolio;

/**
 * An identity number, which is a personnummer or a samordningsnummer, as written. It never prints
 * itself in full: only a form that was asked for does, through {@link #full()}.
 */
public final class IdentityNumber {
  private final String text;

  /** Takes the number as written, valid or not. */
  public IdentityNumber(String text) {
    this.text = text;
  }

  /** The number in full, for a form. */
  public String full() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdentityNumber p && digits().equals(p.digits());
  }

  @Override
  public int hashCode() {
    return digits().hashCode();
  }

  /** The last ten digits, by which the same person is recognised in both ways of writing. */
  private String digits() {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
      }
    }
    return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits.toString();
  }

  /** With the last four digits hidden. */
  @Override
  public String toString() {
    return text.length() > 4 ? text.substring(0, text.length() - 4) + "****" : "****";
  }
}
