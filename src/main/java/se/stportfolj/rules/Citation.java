package se.stportfolj.rules;

import java.util.Locale;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Regulation;

/**
 * What a rule rests on.
 *
 * @param text författning, chapter and paragraph, or form and bilaga, or guideline and section
 * @param confidence how sure it is that the source says so
 */
public record Citation(String text, Force force, Confidence confidence) {
  /** What kind of source it is. Only a föreskrift binds; its errors cannot be excepted. */
  public enum Force {
    FORESKRIFT,
    ALLMANT_RAD,
    GUIDELINE,
    FORMAT;

    /** In reports. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  // Written out because a record's own is linked when it is first called, milliseconds of each
  // start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Citation citation
        && text.equals(citation.text)
        && force == citation.force
        && confidence == citation.confidence;
  }

  @Override
  public int hashCode() {
    return (text.hashCode() * 31 + force.hashCode()) * 31 + confidence.hashCode();
  }

  /** The portfolio format: how {@code st} wants its files. */
  public static Citation format() {
    return new Citation("docs/portfolio-format.md", Force.FORMAT, Confidence.OFFICIAL);
  }

  /** What a value of the regulation data rests on. */
  public static Citation of(Fact<?> fact) {
    return new Citation(fact.source(), Force.FORESKRIFT, fact.confidence());
  }

  /** An official form: {@code HSLF-FS 2021:8, bilaga 9}. */
  public static Citation form(Regulation regulation, CertificateForm form) {
    return law(regulation.id().title() + ", bilaga " + form.bilaga(), form.confidence());
  }

  /** The forms of both regulations that certify activities and delmål. */
  public static Citation activityForms() {
    return law("SOSFS 2015:8, bilaga 3–8a; HSLF-FS 2021:8, bilaga 2, 8–13", Confidence.OFFICIAL);
  }

  /** A regulation, law or official form. */
  public static Citation law(String text, Confidence confidence) {
    return new Citation(text, Force.FORESKRIFT, confidence);
  }
}
