package se.stportfolj.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Message;

/** The profile of an ST-ARK backup: what goes into contract.yaml. */
final class ArkProfile {
  private static final String INTEGRATED = "integrerad";

  private final ArkItem profile;
  private final Law law;
  private final Haul haul;
  private final Set<String> read = new HashSet<>(Set.of("id"));

  ArkProfile(ArkItem profile, Law law, Haul haul) {
    this.profile = profile;
    this.law = law;
    this.haul = haul;
  }

  /** The main supervisor's name. */
  Optional<String> supervisor() {
    return profile.text("supervisor");
  }

  /** The regulation, if it is one. */
  Optional<String> regulation() {
    return profile.text("goalsVersion").filter(RegulationId.keys()::contains);
  }

  /** The slug of the specialty, if its name is one of one specialty. */
  Optional<String> specialty() {
    return profile.text("specialty", "speciality").flatMap(s -> ArkPeople.specialty(s, law));
  }

  void read() {
    name();
    number();
    text("address", "trainee", "address", "street");
    text("postalCode", "trainee", "address", "postal-code");
    text("city", "trainee", "address", "city");
    text("email", "trainee", "email");
    text(profile.text("mobile").isPresent() ? "mobile" : "phoneHome", "trainee", "phone");
    text("phoneWork", "trainee", "work-phone");
    text("homeClinic", "home-unit");
    aim();
    start();
    role("supervisor", "supervisorWorkplace", "main-supervisor");
    role("studyDirector", "studyDirectorWorkplace", "study-director");
    role(
        profile.text("manager").isPresent() ? "manager" : "verksamhetschef",
        "managerWorkplace",
        "head-of-department");
    background();
    length();
    for (String key : profile.keys().keys().keySet()) {
      if (!read.contains(key) && profile.text(key).isPresent()) {
        haul.leave("profile " + key, Haul.say("ark.unknown-key"));
      }
    }
  }

  private void put(String key, Value value, List<Message> changed, String... path) {
    Keys entry = Contents.with(Keys.NONE, List.of(path), value);
    haul.add(new Found("profile " + key, Table.contract(), entry, changed, List.of()));
    read.add(key);
  }

  private void text(String key, String... path) {
    profile.text(key).ifPresent(said -> put(key, Value.text(said), List.of(), path));
  }

  private void name() {
    read.addAll(List.of("firstName", "lastName", "name"));
    if (profile.text("firstName").isPresent() && profile.text("lastName").isPresent()) {
      text("firstName", "trainee", "given-name");
      text("lastName", "trainee", "family-name");
      return;
    }
    Optional<String> name = profile.text("name");
    if (name.isEmpty()) {
      return;
    }
    int last = name.get().lastIndexOf(' ');
    if (last < 0) {
      haul.leave("profile name", Haul.say("ark.one-word-name"));
      return;
    }
    String given = name.get().substring(0, last).strip();
    String family = name.get().substring(last + 1);
    put("name", Value.text(given), List.of(), "trainee", "given-name");
    Message how = Haul.say("ark.name", "given", given, "family", family);
    put("name", Value.text(family), List.of(how), "trainee", "family-name");
  }

  private void number() {
    read.add("personalNumber");
    profile.text("personalNumber").ifPresent(haul::number);
  }

  private void aim() {
    read.addAll(List.of("specialty", "speciality", "goalsVersion"));
    Optional<String> written = profile.text("specialty", "speciality");
    if (specialty().isPresent()) {
      put("specialty", Value.text(specialty().get()), List.of(), "specialty");
    } else if (written.isPresent()) {
      haul.leave("profile specialty", Haul.say("ark.specialty", "specialty", written.get()));
    }
    Optional<String> version = profile.text("goalsVersion");
    if (regulation().isPresent()) {
      put("goalsVersion", Value.text(regulation().get()), List.of(), "regulation");
    } else if (version.isPresent()) {
      haul.leave("profile goalsVersion", Haul.say("ark.regulation", "version", version.get()));
    }
  }

  /** The first day: that of BT where BT is part of the training. */
  private void start() {
    read.addAll(List.of("stStartDate", "startDate", "btStartDate", "btMode"));
    String key = profile.text("stStartDate").isPresent() ? "stStartDate" : "startDate";
    Optional<LocalDate> st = profile.day(key);
    Optional<LocalDate> bt = profile.day("btStartDate");
    for (String one : List.of(key, "btStartDate")) {
      if (profile.isNoDay(one)) {
        haul.leave(
            "profile " + one, Haul.say("ark.no-date", "value", profile.text(one).orElseThrow()));
      }
    }
    boolean integrated = profile.text("btMode").filter(INTEGRATED::equals).isPresent();
    if (integrated && bt.isPresent()) {
      Message why =
          Haul.say(
              "ark.integrated",
              "bt",
              bt.get().toString(),
              "st",
              st.map(LocalDate::toString).orElse("–"));
      put("btStartDate", Value.day(bt.get()), List.of(why), "start");
    } else if (st.isPresent()) {
      put(key, Value.day(st.get()), List.of(), "start");
      bt.ifPresent(
          day -> haul.leave("profile btStartDate", Haul.say("ark.own-bt", "date", day.toString())));
    }
  }

  private void role(String key, String site, String role) {
    read.addAll(List.of(key, site));
    Optional<String> name = profile.text(key);
    if (name.isEmpty()) {
      return;
    }
    List<Message> changed = new ArrayList<>();
    Keys person = Keys.NONE.with(Column.NAME, Value.text(name.get()));
    Optional<String> workplace = profile.text(site);
    if (workplace.isEmpty() && profile.text("homeClinic").isPresent()) {
      workplace = profile.text("homeClinic");
      changed.add(Haul.say("ark.workplace", "workplace", workplace.get()));
    }
    if (workplace.isPresent()) {
      person = person.with("workplace", Value.text(workplace.get()));
    }
    put(key, person, changed, "roles", role);
  }

  private void background() {
    read.addAll(
        List.of(
            "medDegreeCountry",
            "medDegreeDate",
            "licenseCountry",
            "licenseDate",
            "foreignLicenses",
            "priorSpecialties",
            "isThirdCountrySpecialist"));
    dated("medDegreeDate", "medDegreeCountry")
        .ifPresent(degree -> put("medDegreeDate", degree, List.of(), "medical-degree"));
    dated("licenseDate", "licenseCountry").ifPresent(one -> entry("licenseDate", "licences", one));
    for (ArkItem one : list("foreignLicenses")) {
      Optional<LocalDate> date = one.day("date");
      if (date.isPresent()) {
        entry("foreignLicenses", "licences", dated(date.get(), one.text("country")));
      } else {
        haul.leave(
            "profile foreignLicenses",
            Haul.say("ark.no-date", "value", one.text("date").orElse("–")));
      }
    }
    for (ArkItem one : list("priorSpecialties")) {
      held(one);
    }
    if (profile.flag("isThirdCountrySpecialist")) {
      put("isThirdCountrySpecialist", Value.text("third-country"), List.of(), "track");
    }
  }

  private void held(ArkItem one) {
    Optional<String> written = one.text("speciality", "specialty");
    Optional<String> slug = written.flatMap(text -> ArkPeople.specialty(text, law));
    if (slug.isEmpty()) {
      haul.leave(
          "profile priorSpecialties", Haul.say("ark.specialty", "specialty", written.orElse("–")));
      return;
    }
    Keys held = Keys.NONE.with("specialty", Value.text(slug.get()));
    if (one.text("country").isPresent()) {
      held = held.with("country", Value.text(one.text("country").get()));
    }
    if (one.day("date").isPresent()) {
      held = held.with("date", Value.day(one.day("date").get()));
    }
    entry("priorSpecialties", "held-specialties", held);
  }

  private List<ArkItem> list(String key) {
    List<ArkItem> items = new ArrayList<>();
    if (profile.keys().keys().get(key) instanceof Items all) {
      for (Value one : all.items()) {
        if (one instanceof Keys keys) {
          items.add(new ArkItem("profile " + key, keys));
        }
      }
    }
    return items;
  }

  private void entry(String key, String list, Keys entry) {
    haul.add(new Found("profile " + key, Table.ofList(list), entry, List.of(), List.of()));
  }

  private Optional<Keys> dated(String date, String country) {
    if (profile.isNoDay(date)) {
      haul.leave(
          "profile " + date, Haul.say("ark.no-date", "value", profile.text(date).orElseThrow()));
    }
    return profile.day(date).map(day -> dated(day, profile.text(country)));
  }

  private static Keys dated(LocalDate date, Optional<String> country) {
    Keys keys = Keys.NONE;
    if (country.isPresent()) {
      keys = keys.with("country", Value.text(country.get()));
    }
    return keys.with("date", Value.day(date));
  }

  /** The regulation decides how long a training is. */
  private void length() {
    read.add("stTotalMonths");
    Optional<String> months = profile.text("stTotalMonths");
    if (months.isPresent()) {
      haul.leave("profile stTotalMonths", Haul.say("ark.months", "months", months.get()));
    }
  }
}
