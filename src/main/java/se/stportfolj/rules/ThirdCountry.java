package se.stportfolj.rules;

import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.RegulationId;

/**
 * Specialists from third countries under HSLF-FS 2021:8. Whether BT, bilaga 6 and bilaga 7 are for
 * them too has not been read anywhere, so that what rests on those is a question.
 */
public final class ThirdCountry {
  private ThirdCountry() {}

  /** The citation, as sure as it is for this portfolio. */
  public static Citation doubt(Citation citation, Subject subject) {
    boolean open =
        subject.contract().track() == Track.THIRD_COUNTRY
            && subject.regulation().id() == RegulationId.HSLF_FS_2021_8;
    return open ? new Citation(citation.text(), citation.force(), Confidence.UNKNOWN) : citation;
  }
}
