package se.stportfolj.document;

import java.util.OptionalInt;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.Agreement;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Orientation;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.portfolio.Rotation;

/** What the documents call things. They are in Swedish whatever language {@code st} speaks. */
final class SwedishWords {
  private SwedishWords() {}

  static String of(Percent percent) {
    return percent.toString().replace('.', ',');
  }

  static String of(Period dates) {
    return dates.from().equals(dates.to())
        ? dates.from().toString()
        : dates.from() + " – " + dates.to();
  }

  /** A number in hundredths, as short as it is exact. */
  static String hundredths(int number) {
    return of(new Percent(number));
  }

  static String of(Agreement.Hours hours) {
    return hundredths(hours.hundredths()) + " tim/vecka";
  }

  static String of(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  static String of(AbsenceKind kind) {
    return switch (kind) {
      case PARENTAL -> "föräldraledighet";
      case SICK -> "sjukfrånvaro";
      case CHILD_CARE -> "vård av barn";
      case LEAVE -> "tjänstledighet";
      case VACATION -> "semester";
      case ON_CALL_COMPENSATION -> "jourkompensation";
      case FLEX -> "flexledighet";
    };
  }

  static String of(Orientation orientation) {
    return switch (orientation) {
      case RESEARCH -> "forsknings-ST";
      case LEADERSHIP -> "ledarskaps-ST";
    };
  }

  static String of(CreditKind kind) {
    return switch (kind) {
      case DOCTORAL_DEGREE -> "doktorsexamen";
      case EARLIER_SERVICE -> "tidigare tjänstgöring";
      case EEA -> "tjänstgöring i annat EES-land";
      case THIRD_COUNTRY -> "tjänstgöring i tredjeland";
      case BEFORE_LICENCE -> "tjänstgöring före legitimationen";
    };
  }

  static String of(ProjectKind kind) {
    return switch (kind) {
      case QUALITY_IMPROVEMENT -> "Kvalitets- och utvecklingsarbete";
      case SCIENTIFIC_WORK -> "Skriftligt arbete enligt vetenskapliga principer";
    };
  }

  static String of(Instrument instrument) {
    return switch (instrument) {
      case MINI_CEX -> "Mini-CEX";
      case DOPS -> "DOPS";
      case CBD -> "CBD";
      case FEEDBACK_360 -> "360-gradersbedömning";
      case SPECIALIST_PANEL -> "Specialistkollegium";
      case SIT_IN -> "Medsittning";
      case VIDEO -> "Videoinspelad konsultation";
      case PRESENTATION -> "Återkoppling efter presentation";
      case ROUND -> "Återkoppling efter rondarbete";
      case SELF -> "Självskattning";
    };
  }

  static String of(ConversationKind kind) {
    return switch (kind) {
      case SUPERVISION -> "Handledarsamtal";
      case DEVELOPMENT -> "Medarbetarsamtal med verksamhetschefen";
      case EDUCATION -> "Utbildningssamtal med studierektorn";
      case MID_EVALUATION -> "Mittvärdering";
      case FINAL_EVALUATION -> "Slutvärdering";
      case SUPERVISOR_STATEMENT -> "Handledarutlåtande";
      case ANNUAL_REPORT -> "Årsrapport";
    };
  }

  /** What sort of service a rotation is. */
  static String sort(Rotation rotation) {
    return switch (rotation.kind()) {
      case BT -> "Bastjänstgöring";
      case OBSERVERSHIP -> "Auskultation";
      case RESEARCH -> "Forskning";
      case LEADERSHIP -> "Ledarskap";
      case CLINICAL -> rotation.location().map(SwedishWords::clinical).orElse("Tjänstgöring");
    };
  }

  private static String clinical(Location location) {
    return switch (location) {
      case HOME -> "Tjänstgöring";
      case INTERNAL, EXTERNAL -> "Sidotjänstgöring";
      case ABROAD -> "Utlandet";
    };
  }
}
