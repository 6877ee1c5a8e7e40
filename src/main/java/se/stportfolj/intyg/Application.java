package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.stportfolj.intyg.Envelope.Enclosure;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.ServiceRecord;
import se.stportfolj.service.Training;
import se.stportfolj.text.Message;

/** Puts an application together: the form, its bilagor in order, and what is still missing. */
public final class Application {
  /** What is applied for. */
  public enum Kind {
    /** Bevis om specialistkompetens. */
    SPECIALIST(Purpose.APPLICATION),
    /** Intyg om godkänd bastjänstgöring (2021). */
    BT(Purpose.BT_APPLICATION);

    private final Purpose purpose;

    Kind(Purpose purpose) {
      this.purpose = purpose;
    }

    /** The name of the file that holds everything. */
    public String fileName() {
      return this == BT ? "ansokan-bt.pdf" : "ansokan.pdf";
    }
  }

  private final Training training;
  private final Portfolio portfolio;
  private final Contract contract;
  private final Law law;
  private final Regulation regulation;
  private final LocalDate asOf;
  private final Overall overall;

  /** The application of a training as it would be posted today. */
  public Application(Training training) {
    this.training = training;
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.law = training.law();
    this.regulation = training.regulation();
    this.asOf = training.asOf();
    this.overall = new Overall(training);
  }

  /** Everything that is posted; empty when the regulation has no such application. */
  public Optional<Envelope> envelope(Kind kind) {
    return overall.form(kind.purpose).map(form -> envelope(kind, form));
  }

  private Envelope envelope(Kind kind, FormId form) {
    Choices.Chosen done = new Selection(training).activities();
    Set<String> unneeded = unneeded();
    List<Intyg> activities =
        done.intyg().stream()
            .filter(i -> belongs(kind, i.form()))
            .filter(i -> !unneeded.containsAll(i.sources()))
            .toList();
    Map<String, Integer> kept = new HashMap<>(BilagaNumbers.kept(contract, kind));
    Set<Integer> taken = new TreeSet<>(kept.values());
    activities.forEach(i -> i.bilaga().ifPresent(taken::add));
    List<Enclosure> enclosures = new ArrayList<>();
    for (Purpose purpose : wholes(kind)) {
      enclosures.add(enclosure(overall.of(purpose, asOf), taken));
    }
    activities.forEach(i -> enclosures.add(enclosure(i, taken)));
    for (String list : documents(kind)) {
      // Of several documents of one kind the first has the number that is kept.
      Integer number = kept.remove(BilagaNumbers.name(list));
      enclosures.add(new Enclosure(number == null ? next(taken) : number, list, Optional.empty()));
    }
    enclosures.sort(Comparator.comparingInt(Enclosure::number));
    Intyg application = application(kind, form, enclosures);
    List<Message> gaps = new Gaps(training).of(kind, application, enclosures);
    return new Envelope(application, enclosures, gaps);
  }

  /**
   * Service of a specialist from a third country that no delmål is named for: it is told on the
   * certificate of delmål (2015 bilaga 8 a, 2021 bilaga 13) and needs none of its own.
   */
  private Set<String> unneeded() {
    return contract.track() != Track.THIRD_COUNTRY
        ? Set.of()
        : portfolio.rotations().stream()
            .filter(rotation -> rotation.objectives().isEmpty())
            .map(Rotation::id)
            .collect(Collectors.toSet());
  }

  private Intyg application(Kind kind, FormId form, List<Enclosure> enclosures) {
    boolean asksForMobile = Forms.load(form).textKeys().contains("mobile");
    Map<String, String> texts = Applicant.application(law, contract, kind, asksForMobile);
    for (Enclosure enclosure : enclosures) {
      List<Integer> numbers =
          enclosures.stream()
              .filter(e -> e.list().equals(enclosure.list()))
              .map(Enclosure::number)
              .toList();
      texts.put(enclosure.list(), Bilagor.list(numbers));
    }
    List<FormValues.Row> rows = List.of();
    if (regulation.form(Purpose.SERVICE).isEmpty()) {
      // Under 2015 the service record is page 2 of the application and has no form of its own.
      ServiceRecord record = overall.served(asOf);
      rows = ServiceTable.rows(record);
      texts.put("sum", FormText.number(record.printedTotal()));
    }
    return Intyg.of(form, List.of(), OptionalInt.empty(), texts, Set.of(), rows);
  }

  private Enclosure enclosure(Intyg intyg, Set<Integer> taken) {
    int number = intyg.bilaga().isPresent() ? intyg.bilaga().getAsInt() : next(taken);
    return new Enclosure(number, list(intyg.form()), Optional.of(intyg.numbered(number)));
  }

  private static int next(Set<Integer> taken) {
    int number = 1;
    while (!taken.add(number)) {
      number++;
    }
    return number;
  }

  /** The certificates about the whole that belong to it. */
  private List<Purpose> wholes(Kind kind) {
    List<Purpose> wholes = new ArrayList<>(kind == Kind.BT ? Overall.OF_BT : Overall.OF_ST);
    boolean thirdCountry = contract.track() == Track.THIRD_COUNTRY;
    wholes.removeIf(purpose -> overall.form(purpose).isEmpty());
    wholes.removeIf(p -> p == Purpose.THIRD_COUNTRY_FINAL && !thirdCountry);
    // Bilaga 8 b takes the place of bilaga 2, whose five years a third-country specialist need not.
    wholes.removeIf(p -> p == Purpose.FINAL && wholes.contains(Purpose.THIRD_COUNTRY_FINAL));
    return wholes;
  }

  private boolean belongs(Kind kind, FormId form) {
    return (purpose(form) == Purpose.BT_OBJECTIVES) == (kind == Kind.BT);
  }

  private Purpose purpose(FormId form) {
    return certificate(form).purpose();
  }

  private CertificateForm certificate(FormId form) {
    return regulation.form(form.bilaga()).orElseThrow();
  }

  /** The field of the application that lists a form's numbers. */
  private String list(FormId form) {
    return switch (purpose(form)) {
      case SERVICE -> "bilagor-service";
      case FINAL -> "bilagor-final";
      case THIRD_COUNTRY_OBJECTIVES, THIRD_COUNTRY_FINAL -> "bilagor-third-country";
      case OBJECTIVE -> "bilagor-sta3";
      case BT_OBJECTIVES -> "bilagor-bt-goals";
      case BT_SERVICE -> "bilagor-bt-service";
      case BT_FINAL -> "bilagor-bt-final";
      case ACTIVITY -> "bilagor-" + certificate(form).certifies().orElseThrow().key();
      case APPLICATION, BT_APPLICATION -> throw new IllegalArgumentException("No bilaga: " + form);
    };
  }

  private List<String> documents(Kind kind) {
    return Documents.of(training, kind);
  }
}
