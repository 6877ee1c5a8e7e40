package se.stportfolj.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.regulation.Law;

/** The courses of an ST-ARK backup. */
final class ArkCourses {
  private static final Set<String> READ =
      Set.of(
          "id",
          "title",
          "courseTitle",
          "kind",
          "city",
          "courseLeaderName",
          "courseLeaderSite",
          "courseLeaderSpeciality",
          "supervisorName",
          "supervisorSite",
          "supervisorSpeciality",
          "startDate",
          "endDate",
          "certificateDate",
          "note",
          "milestones",
          "btMilestones",
          "phase",
          "fulfillsStGoals",
          "btAssessment");

  private final Haul haul;
  private final ObjectiveCodes codes;
  private final Map<String, List<String>> achieved;
  private final Optional<String> supervisor;
  private final Law law;
  private final Set<String> unread = new TreeSet<>();

  ArkCourses(
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

  void read(ArkItem item) {
    item.keys()
        .keys()
        .forEach(
            (key, value) -> {
              if (!READ.contains(key) && !Contents.isNothing(value) && unread.add(key)) {
                haul.leave("courses " + key, Haul.say("ark.unknown-key"));
              }
            });
    Draft draft = new Draft(item, "courses");
    Optional<String> title = title(item);
    draft.put("title", title);
    if (!dates(item, draft)) {
      haul.leave(
          item.name(), Haul.say("ark.no-day", "what", title.orElse(item.text("kind").orElse("–"))));
      return;
    }
    ArkPeople.person(
            item, "courseLeaderName", "courseLeaderSpeciality", "courseLeaderSite", supervisor, law)
        .ifPresent(person -> draft.put("leader", person));
    ArkPeople.person(
            item, "supervisorName", "supervisorSpeciality", "supervisorSite", supervisor, law)
        .ifPresent(person -> draft.put("supervisor", person));
    objectives(item, draft);
    draft.words("description", item.text("note"));
    certificate(item, draft);
    item.text("btAssessment")
        .ifPresent(said -> draft.left("ark.key", "key", "btAssessment", "value", said));
    haul.add(draft.found());
  }

  private static Optional<String> title(ArkItem item) {
    Optional<String> title = item.text("title");
    return title.isEmpty() || title.get().equals("Annan kurs")
        ? item.text("courseTitle").or(() -> title)
        : title;
  }

  /** Each of the three days stands in for the others; false without any that is one. */
  private boolean dates(ArkItem item, Draft draft) {
    for (String key : List.of("startDate", "endDate", "certificateDate")) {
      if (item.isNoDay(key)) {
        draft.left("ark.key", "key", key, "value", item.text(key).orElseThrow());
      }
    }
    Optional<LocalDate> start = item.day("startDate");
    Optional<LocalDate> end = item.day("endDate");
    Optional<LocalDate> issued = item.day("certificateDate");
    Optional<LocalDate> from = start.or(() -> end).or(() -> issued);
    Optional<LocalDate> to = end.or(() -> start).or(() -> issued);
    if (from.isEmpty() || to.get().isBefore(from.get())) {
      return false;
    }
    draft.put("from", Value.day(from.get()));
    draft.put("to", Value.day(to.get()));
    if (start.isEmpty() || end.isEmpty()) {
      String instead = Stream.of(from.get(), to.get()).distinct().count() == 1 ? "day" : "days";
      draft.changed(
          "ark.stands-in." + instead, "from", from.get().toString(), "to", to.get().toString());
    }
    return true;
  }

  private void objectives(ArkItem item, Draft draft) {
    boolean bt = item.text("phase").filter("BT"::equals).isPresent();
    List<String> written = ArkMilestones.of(item, bt, achieved, draft);
    Optional<String> kind = item.text("kind").filter(k -> !k.equals("Kurs"));
    if (kind.isPresent()) {
      draft.changed("ark.no-course", "kind", kind.get());
      if (!written.isEmpty()) {
        draft.left("ark.objectives-of-no-course", "codes", String.join(", ", written));
      }
    } else {
      draft.objectives(written, codes);
    }
  }

  private static void certificate(ArkItem item, Draft draft) {
    Keys certificate = Keys.NONE;
    Optional<LocalDate> issued = item.day("certificateDate");
    if (issued.isPresent()) {
      certificate = certificate.with("issued", Value.day(issued.get()));
      draft.changed("ark.signed");
    }
    if (item.text("city").isPresent()) {
      certificate = certificate.with("place", Value.text(item.text("city").get()));
    }
    if (!certificate.keys().isEmpty()) {
      draft.put("certificate", certificate);
    }
  }
}
