package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Section;
import se.stportfolj.statute.RegulationId;

/** Reads {@code 2015/SLUG.yaml} and those of the other regulations. */
final class TargetReader {
  private final Regulation regulation;
  private final List<Delmal> rows;
  private final List<DelmalList> lists = new ArrayList<>();
  private final List<Delmal> delmal = new ArrayList<>();
  private final List<Delmal> possible = new ArrayList<>();

  private TargetReader(Regulation regulation, List<Delmal> rows) {
    this.regulation = regulation;
    this.rows = rows;
  }

  static TargetDescription read(Regulation regulation, Specialty specialty, Section file) {
    RegulationId id = regulation.id();
    if (!file.text("regulation").equals(id.key())
        || !file.text("specialty").equals(specialty.slug())) {
      throw file.malformed("specialty", specialty.slug() + ", " + id.key());
    }
    TargetReader reader = new TargetReader(regulation, DelmalReader.read(id, file));
    if (regulation.bt().isPresent()) {
      reader.common(regulation.bt().get(), file);
    }
    reader.common(codes(Group.A, file.section("a")), file);
    reader.common(codes(Group.B, file.section("b")), file);
    reader.own(file);
    Optional<OfficialPart> part =
        file.has("official")
            ? Optional.of(OfficialPart.of(file.section("official")))
            : Optional.empty();
    file.end();
    return new TargetDescription(
        regulation, specialty, reader.lists, reader.delmal, reader.possible, part);
  }

  private static DelmalList codes(Group group, Section s) {
    Optional<List<String>> codes =
        s.isNull("codes") ? Optional.empty() : Optional.of(s.textsIfAny("codes"));
    return list(group, Facts.of(s, codes));
  }

  private static DelmalList list(Group group, Fact<Optional<List<String>>> fact) {
    return new DelmalList(group, fact.value(), fact.confidence(), fact.source(), fact.note());
  }

  /**
   * The delmål of a group that the regulation describes for all specialties; the file may describe
   * them itself, but then all of the group.
   */
  private void common(DelmalList list, Section file) {
    lists.add(list);
    int found = 0;
    int described = ofGroup(list.group()).size();
    boolean own = described > 0;
    if (own && (list.codes().isEmpty() || list.group() == Group.BT)) {
      throw file.malformed("unlisted");
    }
    for (Delmal one : own ? rows : regulation.common()) {
      if (one.group() == list.group()) {
        if (list.codes().isEmpty()) {
          possible.add(one);
        } else if (list.codes().get().contains(one.code())) {
          delmal.add(one);
          found++;
        }
      }
    }
    int expected = list.codes().isPresent() ? list.codes().get().size() : found;
    if (expected != found || (own && described != found)) {
      throw file.malformed("codes", list.codes().map(c -> String.join(", ", c)).orElse(""));
    }
  }

  /** The rows of a group; every start takes this path, so that it has no stream. */
  private List<Delmal> ofGroup(Group group) {
    List<Delmal> found = new ArrayList<>();
    for (Delmal row : rows) {
      if (row.group() == group) {
        found.add(row);
      }
    }
    return found;
  }

  /** The specialty's own delmål, which must be as many as it says, numbered from 1. */
  private void own(Section file) {
    List<Delmal> own = ofGroup(Group.C);
    Section s = file.section("c");
    int count = s.integer("count");
    List<String> codes = new ArrayList<>();
    for (Delmal one : own) {
      codes.add(one.code());
    }
    String prefix = regulation.id().prefix() + Group.C.key();
    for (int i = 0; i < Math.max(count, codes.size()); i++) {
      if (i >= codes.size() || i >= count || !codes.get(i).equals(prefix + (i + 1))) {
        throw file.malformed("order", prefix + "1–" + prefix + count);
      }
    }
    lists.add(list(Group.C, Facts.of(s, Optional.of(codes))));
    delmal.addAll(own);
  }
}
