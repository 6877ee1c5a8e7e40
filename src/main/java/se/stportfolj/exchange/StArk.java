package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/** The backup of ST-ARK, a web tool whose users keep their training in the browser. */
final class StArk {
  private static final Set<String> PARTS =
      Set.of("profile", "placements", "courses", "achievements");
  private static final Set<String> ENVELOPE = Set.of("schemaVersion", "app", "exportedAt");

  private final Keys backup;
  private final Law law;
  private final Haul haul;

  private StArk(Keys backup, Law law, String source) {
    this.backup = backup;
    this.law = law;
    this.haul = new Haul(source, false);
  }

  /** Whether a document is such a backup: it says so, or has the four parts of one. */
  static boolean is(Value document) {
    if (!(document instanceof Keys keys)) {
      return false;
    }
    boolean named =
        Contents.at(keys, List.of("app", "name"))
            .filter(name -> Cells.text(name).equals("ST-ARK"))
            .isPresent();
    return named || keys.keys().keySet().containsAll(PARTS);
  }

  /**
   * What is in it.
   *
   * @param known the regulation and specialty that were said beside it or are the portfolio's own
   */
  static Haul read(Value document, String source, Law law, Known known) throws NotReadException {
    StArk ark = new StArk((Keys) document, law, source);
    ark.read(known);
    return ark.haul;
  }

  /** What is known of a training before a source is read. */
  record Known(Optional<String> regulation, Optional<String> specialty) {}

  private void read(Known known) throws NotReadException {
    Optional<Value> version = Contents.at(backup, List.of("schemaVersion"));
    if (version.isPresent() && !Cells.text(version.get()).equals("1")) {
      throw new NotReadException(Haul.say("ark.version", "version", Cells.text(version.get())));
    }
    Keys profile = backup.keys().get("profile") instanceof Keys keys ? keys : Keys.NONE;
    ArkProfile about = new ArkProfile(new ArkItem("profile", profile), law, haul);
    about.read();
    ObjectiveCodes codes = codes(known, about);
    Map<String, List<String>> achieved = achievements();
    ArkPlacements placements = new ArkPlacements(haul, codes, achieved, about.supervisor(), law);
    ArkItem.all(backup, "placements").forEach(placements::read);
    placements.end();
    ArkCourses courses = new ArkCourses(haul, codes, achieved, about.supervisor(), law);
    ArkItem.all(backup, "courses").forEach(courses::read);
    haul.leave("*", Haul.say("ark.not-in-backup"));
    for (String key : backup.keys().keySet()) {
      if (!PARTS.contains(key) && !ENVELOPE.contains(key)) {
        haul.leave(key, Haul.say("ark.unknown-key"));
      }
    }
  }

  private ObjectiveCodes codes(Known known, ArkProfile about) {
    RegulationId regulation =
        known
            .regulation()
            .or(about::regulation)
            .flatMap(RegulationId::of)
            .orElse(RegulationId.newest());
    Optional<TargetDescription> target =
        known.specialty().or(about::specialty).flatMap(slug -> law.find(regulation, slug));
    return new ObjectiveCodes(regulation, target);
  }

  /** The delmål that achievements link to an entry, by the entry's kind and id. */
  private Map<String, List<String>> achievements() {
    Map<String, List<String>> achieved = new HashMap<>();
    for (ArkItem one : ArkItem.all(backup, "achievements")) {
      Optional<String> placement = one.text("placementId");
      Optional<String> course = one.text("courseId");
      Optional<String> entry =
          placement.isPresent()
              ? placement.map(id -> "placements " + id)
              : course.map(id -> "courses " + id);
      Optional<String> code = one.text("milestoneId");
      boolean there = entry.isPresent() && hasEntry(entry.get());
      if (there && code.isPresent()) {
        achieved.computeIfAbsent(entry.get(), none -> new ArrayList<>()).add(code.get());
        haul.took(one.name(), Haul.say("ark.achieved", "code", code.get(), "entry", entry.get()));
      } else {
        haul.leave(
            one.name(),
            Haul.say("ark.achievement-gone", "code", code.orElse("?"), "entry", entry.orElse("?")));
      }
    }
    return achieved;
  }

  private boolean hasEntry(String name) {
    return ArkItem.all(backup, name.substring(0, name.indexOf(' '))).stream()
        .anyMatch(item -> item.name().equals(name));
  }
}
