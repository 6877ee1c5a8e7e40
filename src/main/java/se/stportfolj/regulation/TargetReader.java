package se.stportfolj.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code 2015/SLUG.yaml} and {@code 2021/SLUG.yaml}. */
final class TargetReader {
  private final Regulation regulation;
  private final List<DelmalList> lists = new ArrayList<>();
  private final List<Delmal> delmal = new ArrayList<>();
  private final List<Delmal> possible = new ArrayList<>();

  private TargetReader(Regulation regulation) {
    this.regulation = regulation;
  }

  static TargetDescription read(Regulation regulation, Specialty specialty, Section file) {
    RegulationId id = regulation.id();
    if (!file.text("regulation").equals(id.key())
        || !file.text("specialty").equals(specialty.slug())) {
      throw file.malformed("not the file of " + specialty.slug() + " under " + id.key());
    }
    TargetReader reader = new TargetReader(regulation);
    if (regulation.bt().isPresent()) {
      reader.common(regulation.bt().get(), file);
    }
    reader.common(codes(Group.A, file.section("a")), file);
    reader.common(codes(Group.B, file.section("b")), file);
    reader.own(file);
    file.end();
    return new TargetDescription(
        regulation, specialty, reader.lists, reader.delmal, reader.possible);
  }

  private static DelmalList codes(Group group, Section s) {
    Optional<List<String>> codes =
        s.isNull("codes") ? Optional.empty() : Optional.of(s.texts("codes"));
    return list(group, Facts.of(s, codes));
  }

  private static DelmalList list(Group group, Fact<Optional<List<String>>> fact) {
    return new DelmalList(group, fact.value(), fact.confidence(), fact.source(), fact.note());
  }

  /** The delmål of a group that the regulation describes for all specialties. */
  private void common(DelmalList list, Section file) {
    lists.add(list);
    int found = 0;
    for (Delmal one : regulation.common()) {
      if (one.group() == list.group()) {
        if (list.codes().isEmpty()) {
          possible.add(one);
        } else if (list.codes().get().contains(one.code())) {
          delmal.add(one);
          found++;
        }
      }
    }
    if (list.codes().isPresent() && list.codes().get().size() != found) {
      throw file.malformed("codes that the regulation does not have, or twice: " + list.codes());
    }
  }

  /** The specialty's own delmål, which must be as many as it says, numbered from 1. */
  private void own(Section file) {
    List<Delmal> own = DelmalReader.read(regulation.id(), file);
    Section s = file.section("c");
    int count = s.integer("count");
    List<String> codes = new ArrayList<>();
    for (Delmal one : own) {
      codes.add(one.code());
    }
    String prefix = regulation.id() == RegulationId.SOSFS_2015_8 ? "c" : "STc";
    for (int i = 0; i < Math.max(count, codes.size()); i++) {
      if (i >= codes.size() || i >= count || !codes.get(i).equals(prefix + (i + 1))) {
        throw file.malformed("expected " + prefix + "1 to " + prefix + count + " in order");
      }
    }
    lists.add(list(Group.C, Facts.of(s, Optional.of(codes))));
    delmal.addAll(own);
  }
}
