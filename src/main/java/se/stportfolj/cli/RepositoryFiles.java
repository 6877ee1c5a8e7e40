package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Place;
import se.stportfolj.pdf.form.BlankFolder;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.report.doctor.Check;
import se.stportfolj.report.doctor.Check.State;
import se.stportfolj.report.doctor.Fact;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What st finds of the settings of a repository. Where they lie is told without names. */
final class RepositoryFiles {
  /** More problems of a file than these are only counted. */
  private static final int MOST = 5;

  private final Invocation invocation;
  private final Path directory;

  RepositoryFiles(Invocation invocation) {
    this.invocation = invocation;
    this.directory = invocation.world().directory().toAbsolutePath().normalize();
  }

  Check configuration() throws UsageException {
    Configuration configuration = invocation.configuration();
    Optional<Path> file = configuration.folder().map(f -> f.resolve(ConfigurationReader.NAME));
    List<String> problems = new ArrayList<>();
    if (file.isPresent()) {
      FormatFindings.of(configuration, new Shelf(directory))
          .findings()
          .forEach(finding -> problems.add(problem(finding.place(), finding.rule())));
    }
    String named = invocation.option("--config").isPresent() ? "option" : "";
    return read("configuration", ConfigurationReader.NAME, file, named, problems);
  }

  Check region() {
    Optional<Path> file = RegionReader.find(directory);
    List<String> problems = new ArrayList<>();
    if (file.isPresent()) {
      Region region = RegionReader.read(file.get(), RegionReader.NAME);
      for (FormatProblem problem : region.problems()) {
        problems.add(problem(problem.place(), "format/" + problem.kind().id()));
      }
    }
    return read("region", RegionReader.NAME, file, "", problems);
  }

  /** Where and which rule, and not what stands there. */
  private static String problem(Place place, String rule) {
    return place.within() + " " + rule;
  }

  private Check read(
      String id, String name, Optional<Path> file, String named, List<String> problems) {
    int above = file.map(Path::getParent).map(this::above).orElse(-1);
    String where = named.isEmpty() ? where(file.isPresent(), above) : named;
    String shown = String.join(", ", problems.subList(0, Math.min(MOST, problems.size())));
    Map<String, Blank> blanks =
        Map.of(
            "file", Blank.of(name),
            "n", Blank.of(above),
            "problems", Blank.of(shown + (problems.size() > MOST ? ", …" : "")),
            "count", Blank.counted(problems.size(), "count.problems"));
    boolean sound = problems.isEmpty();
    Message found = new Message("doctor.file." + where, blanks);
    Map<String, Blank> all = Map.of("found", new Blank.Said(found), "count", blanks.get("count"));
    return new Check(
        id,
        sound ? State.OK : State.FAULT,
        sound ? found : new Message("doctor.file.broken", all),
        sound ? Optional.empty() : Optional.of(new Message("doctor.file.advice", blanks)),
        List.of(
            new Fact.Flag("found", file.isPresent()),
            new Fact.Text("where", where),
            new Fact.Count("foldersAbove", above),
            new Fact.Words("problems", problems)));
  }

  private static String where(boolean found, int above) {
    if (!found) {
      return "none";
    }
    return above == 0 ? "here" : above == 1 ? "above" : "far-above";
  }

  /** How many folders up from the working directory; -1 for a folder beside. */
  private int above(Path folder) {
    return directory.startsWith(folder) ? directory.getNameCount() - folder.getNameCount() : -1;
  }

  Check blanks() throws UsageException, IOException {
    Optional<Path> folder = invocation.configuration().blanksFolder().map(Path::normalize);
    if (folder.isEmpty()) {
      return blanks(State.OK, "none", List.of(), List.of(), 0);
    }
    if (!Files.isDirectory(folder.get())) {
      return blanks(State.FAULT, "no-folder", List.of(), List.of(), 0);
    }
    BlankFolder scanned = BlankFolder.scan(folder.get());
    List<String> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (FormId form : Forms.ids()) {
      (scanned.find(form).isPresent() ? found : missing).add(form.toString());
    }
    int refused = scanned.refused().size();
    if (missing.isEmpty()) {
      return blanks(State.OK, "all", found, missing, refused);
    }
    return blanks(State.NOTE, found.isEmpty() ? "empty" : "some", found, missing, refused);
  }

  private static Check blanks(
      State state, String how, List<String> found, List<String> missing, int refused) {
    Map<String, Blank> blanks =
        Map.of(
            "n", Blank.of(found.size()),
            "all", Blank.of(found.size() + missing.size()),
            "missing", Blank.of(String.join(", ", missing)),
            "refused", Blank.counted(refused, "count.files"));
    String advice = "doctor.blanks.advice." + how + (refused > 0 ? "-refused" : "");
    return new Check(
        "blanks",
        state,
        new Message("doctor.blanks." + how, blanks),
        state == State.OK ? Optional.empty() : Optional.of(new Message(advice, blanks)),
        List.of(
            new Fact.Text("folder", how),
            new Fact.Words("found", found),
            new Fact.Words("missing", missing),
            new Fact.Count("refused", refused)));
  }
}
