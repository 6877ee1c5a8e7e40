package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.HeldSpecialty;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Licence;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.regulation.Law;

/** What the forms ask about the doctor. */
final class Applicant {
  /** Swedish mobile numbers. Only SOSFS 2015:8 bilaga 1 asks for them apart. */
  private static final Pattern MOBILE = Pattern.compile("^(\\+46|0046|0)\\D?7.*");

  private Applicant() {}

  /** Name, number and specialty, as on every certificate. */
  static Map<String, String> lines(Law law, Contract contract) {
    Map<String, String> texts = new HashMap<>();
    Trainee trainee = contract.trainee();
    texts.put("family-name", trainee.familyName());
    texts.put("given-name", trainee.givenName());
    trainee.personnummer().map(IdentityNumber::full).ifPresent(n -> texts.put("personnummer", n));
    texts.put("specialty", FormText.specialty(law, contract.specialty()));
    return texts;
  }

  /**
   * The same and the rest of an application.
   *
   * @param kind which application: each has its own day and place
   * @param asksForMobile whether mobile and home number have fields of their own
   */
  static Map<String, String> application(
      Law law, Contract contract, Application.Kind kind, boolean asksForMobile) {
    Map<String, String> texts = lines(law, contract);
    Trainee trainee = contract.trainee();
    trainee
        .address()
        .ifPresent(
            address -> {
              put(texts, "street", address.street());
              put(texts, "postal-code", address.postalCode());
              put(texts, "city", address.city());
            });
    boolean mobile = trainee.phone().filter(p -> MOBILE.matcher(p).matches()).isPresent();
    put(texts, asksForMobile && mobile ? "mobile" : "phone", trainee.phone());
    put(texts, "work-phone", trainee.workPhone());
    put(texts, "email", trainee.email());
    put(texts, "workplace", contract.homeUnit().or(contract.employment()::employer));
    contract.medicalDegree().ifPresent(degree -> license(texts, "degree", degree));
    List<Licence> licences = contract.licences();
    for (int i = 0; i < licences.size(); i++) {
      license(texts, "licence-" + (i + 1), licences.get(i));
    }
    List<HeldSpecialty> held = contract.heldSpecialties();
    for (int i = 0; i < held.size(); i++) {
      String prefix = "held-" + (i + 1);
      texts.put(prefix + "-specialty", FormText.specialty(law, held.get(i).specialty()));
      put(texts, prefix + "-country", held.get(i).country());
      put(texts, prefix + "-date", held.get(i).date().map(FormText::day));
    }
    put(texts, "bt-approved", contract.bt().approved().map(FormText::day));
    put(texts, "fee-paid", contract.application().feePaid().map(FormText::day));
    boolean bt = kind == Application.Kind.BT;
    Optional<LocalDate> applied = bt ? contract.bt().applied() : contract.application().date();
    Optional<String> place = bt ? contract.bt().place() : contract.application().place();
    if (applied.isPresent()) {
      texts.put("place-date", FormText.placeAndDate(place, applied));
    }
    return texts;
  }

  private static void license(Map<String, String> texts, String prefix, Licence licence) {
    put(texts, prefix + "-country", licence.country());
    texts.put(prefix + "-date", FormText.day(licence.date()));
  }

  private static void put(Map<String, String> texts, String key, Optional<String> text) {
    text.filter(t -> !t.isBlank()).ifPresent(t -> texts.put(key, t));
  }
}
