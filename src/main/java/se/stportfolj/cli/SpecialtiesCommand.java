package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.report.law.SpecialtiesJson;
import se.stportfolj.report.law.SpecialtiesText;
import se.stportfolj.report.law.SpecialtyText;
import se.stportfolj.report.law.SpecialtyView;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st specialties}: the specialties, or everything that is known of one. */
final class SpecialtiesCommand implements Command {
  private static final List<String> KINDS = List.of("all", "base", "branch", "additional");

  @Override
  public String name() {
    return "specialties";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("SLUG")
                .description(texts.get("help.specialties.slug"))
                .build())
        .addOption(
            Options.text("--kind", "base|branch|additional", texts.get("help.specialties.kind")))
        .addOption(Options.text("--search", "TEXT", texts.get("help.specialties.search")))
        .addOption(Options.regulation(texts.get("help.option.regulation")))
        .addOption(Options.format(TextOrJson.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException {
    TextOrJson format = invocation.format(TextOrJson.values());
    Optional<RegulationId> regulation = regulation(invocation);
    Law law = new Surroundings(invocation).in(invocation.world().directory());
    String slug = invocation.given().matchedPositionalValue(0, "");
    String report;
    if (slug.isEmpty()) {
      invocation.refuse("usage.all-specialties", "--regulation");
      List<Specialty> chosen = chosen(invocation, law);
      report =
          switch (format) {
            case TEXT -> SpecialtiesText.of(chosen, invocation.texts(), invocation.style());
            case JSON -> SpecialtiesJson.of(chosen, invocation.texts());
          };
    } else {
      invocation.refuse("usage.one-specialty", "--kind", "--search");
      Specialty specialty = specialty(slug, law);
      List<SpecialtyView> views = views(specialty, regulation, law);
      report =
          switch (format) {
            case TEXT -> SpecialtyText.of(specialty, views, invocation.texts(), invocation.style());
            case JSON -> SpecialtiesJson.of(specialty, views, invocation.texts());
          };
    }
    invocation.world().out().print(report);
    return ExitCode.OK;
  }

  /** The regulation that was asked for, if one was. */
  static Optional<RegulationId> regulation(Invocation invocation) throws UsageException {
    return invocation.option("--regulation").isEmpty()
        ? Optional.empty()
        : RegulationId.of(invocation.choice("--regulation", RegulationId.keys()));
  }

  /** The specialty with this slug; otherwise the nearest is named. */
  static Specialty specialty(String slug, Law law) throws UsageException {
    Optional<Specialty> specialty = law.specialty(slug);
    if (specialty.isEmpty()) {
      Optional<String> meant = law.meant(slug);
      throw new UsageException(
          new Message(
              meant.isPresent() ? "usage.no-such-specialty-near" : "usage.no-such-specialty",
              Map.of("specialty", Blank.of(slug), "meant", Blank.of(meant.orElse("")))));
    }
    return specialty.get();
  }

  private static List<Specialty> chosen(Invocation invocation, Law law) throws UsageException {
    String kind = invocation.choice("--kind", KINDS);
    String text = invocation.option("--search").orElse("").toLowerCase(Locale.ROOT);
    return law.specialties().stream()
        .filter(one -> kind.equals("all") || one.kind().key().equals(kind))
        .filter(
            one -> one.slug().contains(text) || one.name().toLowerCase(Locale.ROOT).contains(text))
        .toList();
  }

  private static List<SpecialtyView> views(
      Specialty specialty, Optional<RegulationId> regulation, Law law) {
    List<SpecialtyView> views = new ArrayList<>();
    for (RegulationId id : RegulationId.all()) {
      if (regulation.isEmpty() || regulation.get() == id) {
        law.find(id, specialty.slug()).ifPresent(target -> views.add(view(target, law)));
      }
    }
    return views;
  }

  private static SpecialtyView view(TargetDescription target, Law law) {
    RegulationId id = target.regulation().id();
    String slug = target.specialty().slug();
    return new SpecialtyView(target, law.overriding(id, slug), law.disagreements(id, slug));
  }
}
