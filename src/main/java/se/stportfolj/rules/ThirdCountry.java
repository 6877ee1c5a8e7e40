package se.stportfolj.rules;

import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Confidence;

/**
 * Specialists from third countries under a regulation that has no final certificate of their own,
 * as HSLF-FS 2021:8. Whether BT, bilaga 6 and bilaga 7 are for them too has not been read anywhere,
 * so that what rests on those is a question.
 */
public final class ThirdCountry {
  private ThirdCountry() {}

  /** The citation, as sure as it is for this portfolio. */
  public static Citation doubt(Citation citation, Subject subject) {
    boolean open =
        subject.contract().track() == Track.THIRD_COUNTRY
            && subject.regulation().form(Purpose.THIRD_COUNTRY_FINAL).isEmpty();
    return open ? new Citation(citation.text(), citation.force(), Confidence.UNKNOWN) : citation;
  }
}
