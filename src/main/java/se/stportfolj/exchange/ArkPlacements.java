package se.stportfolj.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Shape;
import se.stportfolj.regulation.Law;

/** The placements of an ST-ARK backup: rotations, projects and absences. */
final class ArkPlacements {
  private static final String CLINICAL = "Klinisk tjänstgöring";
  private static final Map<String, String> ROTATIONS =
      Map.of(CLINICAL, "clinical", "Auskultation", "observership", "Forskning", "research");
  private static final Map<String, String> PROJECTS =
      Map.of(
          "Vetenskapligt arbete", "scientific-work", "Förbättringsarbete", "quality-improvement");
  private static final Map<String, String> ABSENCES =
      Map.of("Föräldraledighet", "parental", "Sjukskriven", "sick", "Tjänstledighet", "leave");
  private static final String OTHER_LEAVE = "Annan ledighet";
  private static final Map<String, String> LEAVES =
      Map.of(
          "semester", "vacation",
          "vab", "child-care",
          "vård av barn", "child-care",
          "jourkomp", "on-call-compensation",
          "kompledigt", "on-call-compensation",
          "flex", "flex");
  private static final Set<String> READ =
      Set.of(
          "id",
          "type",
          "clinic",
          "title",
          "leaveSubtype",
          "startDate",
          "endDate",
          "attendance",
          "supervisor",
          "supervisorSpeciality",
          "supervisorSite",
          "note",
          "phase",
          "milestones",
          "btMilestones",
          "fulfillsStGoals",
          "btAssessment");

  private final Haul haul;
  private final ObjectiveCodes codes;
  private final Map<String, List<String>> achieved;
  private final Optional<String> supervisor;
  private final Law law;
  private final Set<String> unread = new TreeSet<>();
  private final List<Working> working = new ArrayList<>();
  private boolean rotations;
  private boolean leave;

  ArkPlacements(
      Haul haul,
      ObjectiveCodes codes,
      Map<String, List<String>> achieved,
      Optional<String> supervisor,
      Law law) {
    this.haul = haul;
    this.codes = codes;
    this.achieved = achieved;
    this.supervisor = supervisor;
    this.law = law;
  }

  /** When somebody worked, and how much, in hundredths of a percent. */
  private record Working(String item, Period dates, int percent) {}

  void read(ArkItem item) {
    item.keys().keys().forEach((key, value) -> note(key, value));
    Optional<LocalDate> from = item.day("startDate");
    Optional<LocalDate> to = item.day("endDate");
    String type = item.text("type").orElse(CLINICAL);
    if (from.isEmpty() || to.isEmpty()) {
      haul.leave(
          item.name(),
          Haul.say(
              "ark.no-dates",
              "what",
              what(item, type),
              "from",
              item.text("startDate").orElse("–"),
              "to",
              item.text("endDate").orElse("–")));
    } else if (to.get().isBefore(from.get())) {
      haul.leave(
          item.name(),
          Haul.say(
              "ark.backward",
              "what",
              what(item, type),
              "from",
              from.get().toString(),
              "to",
              to.get().toString()));
    } else {
      read(item, type, new Period(from.get(), to.get()));
    }
  }

  private static String what(ArkItem item, String type) {
    return item.text("clinic", "title").map(unit -> type + " " + unit).orElse(type);
  }

  private void read(ArkItem item, String type, Period dates) {
    if (ROTATIONS.containsKey(type)) {
      rotation(item, ROTATIONS.get(type), dates);
    } else if (PROJECTS.containsKey(type)) {
      project(item, PROJECTS.get(type), dates);
    } else if (ABSENCES.containsKey(type) || type.equals(OTHER_LEAVE)) {
      absence(item, type, dates);
    } else {
      haul.leave(item.name(), Haul.say("ark.unknown-type", "type", type));
    }
  }

  private void note(String key, Value value) {
    if (!READ.contains(key) && !Contents.isNothing(value)) {
      unread.add(key);
    }
  }

  private void rotation(ArkItem item, String kind, Period dates) {
    rotations = true;
    boolean bt = kind.equals("clinical") && item.text("phase").filter("BT"::equals).isPresent();
    Draft draft = new Draft(item, "rotations");
    draft.put("kind", Value.text(bt ? "bt" : kind));
    draft.put("unit", item.text("clinic", "title"));
    if (item.text("clinic").isEmpty() && item.text("title").isPresent()) {
      draft.changed("ark.unit-from-title", "title", item.text("title").get());
    }
    dates(draft, dates);
    percent(item, kind, dates, draft);
    person(item, draft);
    objectives(item, bt, draft);
    draft.words("description", item.text("note"));
    otherTitle(item, draft);
    haul.add(draft.found());
  }

  private void otherTitle(ArkItem item, Draft draft) {
    Optional<String> title = item.text("title").filter(t -> item.text("clinic").isPresent());
    if (title.isPresent() && !title.equals(item.text("clinic"))) {
      draft.left("ark.key", "key", "title", "value", title.get());
    }
    item.text("btAssessment")
        .ifPresent(said -> draft.left("ark.key", "key", "btAssessment", "value", said));
  }

  private static void dates(Draft draft, Period dates) {
    draft.put("from", Value.day(dates.from()));
    draft.put("to", Value.day(dates.to()));
    if (dates.from().getDayOfWeek() == DayOfWeek.MONDAY
        && dates.to().getDayOfWeek() == DayOfWeek.SUNDAY) {
      draft.changed("ark.snapped", "from", dates.from().toString(), "to", dates.to().toString());
    }
  }

  private void percent(ArkItem item, String kind, Period dates, Draft draft) {
    String written = item.text("attendance").orElse("");
    if (kind.equals("research") && (written.isEmpty() || written.equals("0"))) {
      draft.put("percent", Value.percent(Percent.FULL));
      draft.changed("ark.research-percent");
      return;
    }
    Optional<String> percent =
        written.isEmpty() ? Optional.empty() : Meant.number(written, Shape.PERCENT);
    if (percent.isPresent()) {
      draft.put("percent", new Value.Plain(percent.get()));
      if (!kind.equals("observership")) {
        int hundredths = new java.math.BigDecimal(percent.get()).movePointRight(2).intValue();
        working.add(new Working(item.name(), dates, hundredths));
      }
    } else {
      draft.changed("ark.attendance", "value", written.isEmpty() ? "–" : written);
    }
  }

  private void person(ArkItem item, Draft draft) {
    ArkPeople.person(item, "supervisor", "supervisorSpeciality", "supervisorSite", supervisor, law)
        .ifPresent(person -> draft.put("supervisor", person));
  }

  private void objectives(ArkItem item, boolean bt, Draft draft) {
    draft.objectives(ArkMilestones.of(item, bt, achieved, draft), codes);
  }

  private void project(ArkItem item, String kind, Period dates) {
    Draft draft = new Draft(item, "projects");
    draft.put("kind", Value.text(kind));
    draft.put("title", item.text("clinic", "title"));
    dates(draft, dates);
    person(item, draft);
    objectives(item, false, draft);
    draft.words("description", item.text("note"));
    otherTitle(item, draft);
    haul.add(draft.found());
  }

  private void absence(ArkItem item, String type, Period dates) {
    leave = true;
    Draft draft = new Draft(item, "absences");
    Optional<String> subtype = item.text("leaveSubtype");
    String kind = ABSENCES.getOrDefault(type, "leave");
    List<String> notes = new ArrayList<>();
    if (type.equals(OTHER_LEAVE)) {
      String known = LEAVES.get(subtype.orElse("").toLowerCase(Locale.ROOT).strip());
      kind = known == null ? "leave" : known;
      if (known == null) {
        subtype.ifPresent(notes::add);
        draft.changed("ark.leave", "text", subtype.orElse("–"));
      }
    } else {
      subtype.ifPresent(notes::add);
    }
    dates(draft, dates);
    draft.put("kind", Value.text(kind));
    draft.put("percent", Value.percent(Percent.FULL));
    item.text("title", "clinic")
        .filter(t -> !t.equals(type) && !Optional.of(t).equals(subtype))
        .ifPresent(notes::add);
    item.text("note").ifPresent(notes::add);
    draft.words("note", notes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", notes)));
    haul.add(draft.found());
  }

  /** What is to be told once, and of days on which more than full time was worked. */
  void end() {
    if (rotations) {
      haul.leave("placements", Haul.say("ark.setting"));
    }
    if (leave) {
      haul.change("placements", Haul.say("ark.part-time-leave"));
    }
    for (String key : unread) {
      haul.leave("placements " + key, Haul.say("ark.unknown-key"));
    }
    for (Working one : working) {
      List<Working> together =
          working.stream().filter(other -> other.dates().contains(one.dates().from())).toList();
      int sum = together.stream().mapToInt(Working::percent).sum();
      if (sum > Percent.FULL.hundredths() && together.size() > 1) {
        haul.change(
            String.join(", ", together.stream().map(Working::item).toList()),
            Haul.say(
                "ark.over-full-time",
                "date",
                one.dates().from().toString(),
                "percent",
                new Percent(sum).toString()));
        return;
      }
    }
  }
}
