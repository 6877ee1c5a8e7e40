package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code st add}, {@code st sign} and {@code st set}: entries without typing YAML. */
class EnteringTest {
  private static final Path ANNA = Path.of("examples/anna-allmanmedicin-2021");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(ANNA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private Run st(String... args) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, args);
  }

  /** As if these lines were typed at a terminal; what was printed is one text. */
  private Run typed(String lines, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream screen = new PrintStream(out, false, StandardCharsets.UTF_8);
    World world =
        Worlds.of(
            folder,
            Map.of("ST_LANG", "en", "NO_COLOR", "1"),
            screen,
            screen,
            true,
            Locale.ROOT,
            () -> Run.TODAY,
            new BufferedReader(new StringReader(lines.replace('|', '\n') + "\n")));
    int code = St.run(world, args);
    return new Run(code, out.toString(StandardCharsets.UTF_8), "");
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Each file with what it has more than the example, which otherwise is as it was. */
  private Map<String, String> more() throws IOException {
    Map<String, String> more = new java.util.TreeMap<>();
    for (String file :
        List.of(
            "contract.yaml",
            "rotations.yaml",
            "courses.yaml",
            "assessments.yaml",
            "absence.yaml",
            "projects.yaml",
            "attestations.yaml")) {
      String before = Files.readString(ANNA.resolve(file));
      String after = text(file);
      if (!before.equals(after)) {
        int from = 0;
        while (from < before.length() && before.charAt(from) == after.charAt(from)) {
          from++;
        }
        int longer = after.length() - before.length();
        assertThat(after.substring(0, from) + after.substring(from + longer)).isEqualTo(before);
        String put = after.substring(from, from + longer);
        more.put(file, put.strip());
      }
    }
    return more;
  }

  /** Each row: a kind, its options, and the lines that come into its file. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "rotation§--kind klinisk --unit Hud --from 2028-10-01 --to 31/10-2028 --percent 80%"
            + " --supervisor 'Karin Ek' --objectives stc1-stc3,STb2 --location home"
            + "§rotations.yaml§id: hud-2|kind: clinical|unit: Hud|location: home|from: 2028-10-01"
            + "|to: 2028-10-31|percent: 80|supervisor: Karin Ek|objectives: [STc1, STc2, STc3, STb2]",
        "observership§--unit Hud --from 2026-12-01 --to 2026-12-04 --percent 100 --supervisor"
            + " 'Johan Wikström' --objectives STc1§rotations.yaml§id: hud-2|kind: observership|unit: Hud"
            + "|from: 2026-12-01|to: 2026-12-04|percent: 100|supervisor:|  name: Johan Wikström"
            + "|  specialty: akutsjukvard|  workplace: \"Akutmottagningen, Gävle sjukhus\""
            + "|  supervisor-training: 2019-09-24|objectives: [STc1]",
        "course§--title 'Sår: en # kurs' --from 'i dag' --to 261124 --days 3 --leader 'Eva Ny'"
            + " --leader.specialty geriatrik --certificate.issued 2026-11-24 --certificate.place X"
            + " --certificate.signed-by leader --certificate.signed ja"
            + "§courses.yaml§id: sar-en-kurs|title: \"Sår: en # kurs\"|from: 2026-11-22|to: 2026-11-24"
            + "|days: 3|leader: {name: Eva Ny, specialty: geriatrik}"
            + "|certificate: {issued: 2026-11-24, place: X, signed: true, signed-by: leader}",
        "assessment§--date 'i går' --instrument medsittning --assessor 'Karin Ek' --objectives STc1"
            + "§assessments.yaml§- {date: 2026-11-21, instrument: sit-in, assessor: Karin Ek,"
            + " objectives: [STc1]}",
        "conversation§--date 2026-11-20 --kind handledning --with 'Karin Ek' --note 'Allt: väl'"
            + "§assessments.yaml§- {date: 2026-11-20, kind: supervision, with: Karin Ek,"
            + " note: \"Allt: väl\"}",
        "absence§--from 2026-12-21 --to 2027-01-10 --kind semester --percent 100"
            + "§absence.yaml§- {from: 2026-12-21, to: 2027-01-10, kind: vacation, percent: 100}",
        "project§--kind quality-improvement --title Blodtryck --from 2026-10-01 --to 2026-11-20"
            + " --weeks 2 --supervisor 'Karin Ek' --presented.oral 2026-11-20 --description 'Mätt'"
            + "§projects.yaml§id: blodtryck|kind: quality-improvement|title: Blodtryck|from: 2026-10-01"
            + "|to: 2026-11-20|weeks: 2|supervisor: Karin Ek|presented: {oral: 2026-11-20}|description: Mätt",
        "attestation§--objectives STa3 --activities Kurs --verification Samtal --supervisor"
            + " 'Karin Ek'§attestations.yaml§id: intyg-sta3|objectives: [STa3]|activities: Kurs"
            + "|verification: Samtal|supervisor: Karin Ek",
      })
  void everyKindByOptions(String kind, String options, String file, String lines)
      throws IOException {
    List<String> args = new ArrayList<>(List.of("add", kind));
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(options);
    while (m.find()) {
      args.add(m.group(1) != null ? m.group(1) : m.group(2));
    }
    Run run = st(args.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("written: " + file).doesNotContain(": error:");
    assertThat(more()).containsOnlyKeys(file);
    String indent = lines.startsWith("id:") ? "\n    " : "";
    String put = more().get(file).replaceAll("\n +objectives: \\[STc1\\]}", " objectives: [STc1]}");
    assertThat(put.replaceFirst("^- id:", "id:"))
        .isEqualTo(indent.isEmpty() ? lines : lines.replace("|", indent));
    assertThat(run.code()).isZero();
  }

  @Test
  void anActionPlanGoesIntoAnEmptyList() throws IOException {
    Run run = st("add", "action-plan", "--opened", "2026-11-20", "--reason", "Stress");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(text("assessments.yaml"))
        .isEqualTo(
            Files.readString(ANNA.resolve("assessments.yaml"))
                .replace(
                    "action-plans: []\n",
                    "action-plans:\n  - id: ap-1\n    opened: 2026-11-20\n    reason: Stress\n"));
    assertThat(st("add", "action-plan", "--opened", "2026-11-21").out()).contains("- id: ap-2");
  }

  /** Each row: a kind, what is typed, and what must be in the difference. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "rotation§||Hud||||31/8 2027|||STc1|Rad ett|Rad två||"
            + "§kind: observership;unit: Hud;from: 2027-06-12;to: 2027-08-31;percent: 100;|;Rad två",
        "observership§Hud|2026-12-01|2026-12-04||Karin Ek|stc1||"
            + "§kind: observership;supervisor: Karin Ek;objectives: [STc1]",
        "course§EKG|7/12 2026|2026-12-05|2026-12-09|två|2|Ny Person|geriatrik|Gävle|3/4 2020|STc1||"
            + "§id: ekg;to: 2026-12-09;days: 2;"
            + "name: Ny Person;specialty: geriatrik;workplace: Gävle;supervisor-training: 2020-04-03",
        "assessment§|mini-sex|mini-cex|1|STc1|||Bra||"
            + "§date: 2026-11-22, instrument: mini-cex, assessor: Karin Ek;note: Bra",
        "conversation§2026-11-20|handledning|Karin Ak|Karin Ek|||§kind: supervision, with: Karin Ek",
        "absence§2026-12-21|2027-01-10|||§kind: vacation, percent: 100",
        "project§quality-improvement|Blodtryck|2026-10-01|2026-11-20|2|-|STa2|-||"
            + "§id: blodtryck;weeks: 2;objectives: [STa2]",
        "attestation§|STa3|Kurs||Samtal||1|§id: intyg-sta3;verification: Samtal",
        "action-plan§|Stress||Vila||2027-01-15|§id: ap-1;opened: 2026-11-22;review-by: 2027-01-15",
      })
  void everyKindByAnswers(String kind, String lines, String shown) throws IOException {
    Run run = typed(lines, "add", kind);
    assertThat(run.out()).contains(shown.split(";")).contains("written: ");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsKnownIsOffered() {
    Run run = typed("Hud", "add", "rotation", "--kind", "clinical", "--dry-run");
    assertThat(run.out())
        .contains("primary-care (", "1 Karin Ek (allmanmedicin, Gävle Strand hälsocentral)")
        .contains("more, by name", "lacking: STa1 (course)", "[2027-06-12]");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
  }

  /** A typing error in a name must not make somebody new. */
  @Test
  void aNameThatIsNearlySomebodysIsNotTaken() throws IOException {
    Run run =
        st(
            "add",
            "course",
            "--title",
            "T",
            "--from",
            "2026-11-20",
            "--to",
            "2026-11-20",
            "--leader",
            "Karin Ekk");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean \"Karin Ek\"");
    Run assessor =
        st(
            "add",
            "assessment",
            "--date",
            "2026-11-20",
            "--instrument",
            "cbd",
            "--assessor",
            "Karin Ekk");
    assertThat(assessor.code()).isEqualTo(ExitCode.USAGE);
    assertThat(st("set", "--id", "hc-1", "supervisor=Karin Ekk").code()).isEqualTo(ExitCode.USAGE);
    assertThat(more()).isEmpty();
  }

  /** The region's supervisors are named, since region.yaml has the rest. */
  @Test
  void somebodyOfTheRegion() throws IOException {
    Files.writeString(
        folder.resolve("region.yaml"),
        "supervisors:\n  - {name: Ulla Ort, specialty: ortopedi, trainings: [2020-01-01]}\n");
    Run run =
        st(
            "add",
            "observership",
            "--unit",
            "Ort",
            "--from",
            "2026-12-01",
            "--to",
            "2026-12-04",
            "--percent",
            "100",
            "--supervisor",
            "Ulla Ort",
            "--objectives",
            "STc1");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(more().get("rotations.yaml")).contains("    supervisor: Ulla Ort\n");
  }

  @Test
  void whatBringsAnErrorIsRefusedAndNothingWritten() throws IOException {
    String[] args = {
      "add",
      "rotation",
      "--kind",
      "clinical",
      "--unit",
      "Ort",
      "--from",
      "2026-11-01",
      "--to",
      "2026-12-31",
      "--percent",
      "100",
      "--supervisor",
      "Karin Ek",
      "--objectives",
      "STc1"
    };
    Run run = st(args);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("[time/over-full-time]", "+   437").doesNotContain("written");
    assertThat(run.err()).contains("nothing was written");
    assertThat(more()).isEmpty();
    List<String> forced = new ArrayList<>(List.of(args));
    forced.add("--force");
    Run written = st(forced.toArray(String[]::new));
    assertThat(written.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(written.out()).contains("written: rotations.yaml");
    assertThat(more()).containsOnlyKeys("rotations.yaml");
  }

  /** What is wrong already is no reason to refuse, and is not told again. */
  @Test
  void anErrorThatIsThereAlreadyDoesNotHinder() throws IOException {
    Files.writeString(
        folder.resolve("absence.yaml"),
        "absences:\n  - {from: 2026-01-09, to: 2026-01-01, kind: sick, percent: 100}\n");
    Run run =
        st(
            "add",
            "absence",
            "--from",
            "2026-12-21",
            "--to",
            "2027-01-10",
            "--kind",
            "vacation",
            "--percent",
            "100");
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).doesNotContain("error");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Run run = st("sign", "--id", "ort", "--issued", "i dag", "--place", "Gävle", "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("certificate: {issued: 2026-11-22, place: Gävle, signed: true}");
    assertThat(more()).isEmpty();
  }

  @Test
  void severalAreSignedAtOnce() throws IOException {
    Run run = st("sign", "--id", "ort,onh", "med", "--issued", "2026-11-20", "--place", "By");
    assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.FINDINGS); // onh is not over yet
    assertThat(more()).isEmpty();
    Run two = st("sign", "--id", "ort,glesbygd", "--issued", "2026-11-20", "--place", "By");
    assertThat(two.code()).as(two.out()).isZero();
    assertThat(text("rotations.yaml").split("\\{issued: 2026-11-20, place: By, signed: true}", -1))
        .hasSize(3);
    Run none = st("sign");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("hc-7").doesNotContain("glesbygd");
    assertThat(st("sign", "--id", "hc-7").err()).contains("--issued is needed");
    assertThat(st("sign", "--id", "orr", "--issued", "2026-11-20").err())
        .contains("did you mean ort");
  }

  @Test
  void signingAsksForDayAndPlace() {
    Run run = typed("||", "sign", "--id", "ort");
    assertThat(run.out())
        .contains("Issued on [2026-11-22]: ")
        .contains("Place [")
        .contains("certificate: {issued: 2026-11-22, place: ");
    assertThat(run.code()).isZero();
  }

  @Test
  void singleKeysAreSetAndTakenAway() throws IOException {
    Run run =
        st(
            "set",
            "--id",
            "hc-1",
            "percent=80,5",
            "certificate.place=Gävle, Strand",
            "setting=",
            "certificate.bilaga=");
    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(text("rotations.yaml"))
        .isEqualTo(
            Files.readString(ANNA.resolve("rotations.yaml"))
                .replace(
                    "    setting: primary-care\n    location: home\n    from: 2023-02-01\n",
                    "    location: home\n    from: 2023-02-01\n")
                .replace(
                    "    to: 2023-06-04\n    percent: 100\n",
                    "    to: 2023-06-04\n    percent: 80.5\n")
                .replace(
                    "{issued: 2023-06-05, place: Gävle, signed: true}",
                    "{issued: 2023-06-05, place: \"Gävle, Strand\", signed: true}"));
    assertThat(st("set", "--id", "hc-1", "percent=80.5").out()).contains("nothing to change");
    assertThat(st("set", "--id", "hc-1", "precent=80").err()).contains("did you mean percent");
    assertThat(st("set", "--id", "hc-1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(st("set", "--id", "hc-1", "supervisor.workplace=X").code())
        .isEqualTo(ExitCode.FAILURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from 2026-02-30",
        "--from 12/2026",
        "--days många",
        "--certificate.signed kanske",
        "--id Åsa",
        "--percent 80",
        "--leader.specialty x"
      })
  void whatIsNotCertainIsNotTaken(String wrong) throws IOException {
    List<String> args = new ArrayList<>(List.of("add", "course", "--title", "T"));
    args.addAll(List.of("--from", "2026-11-20", "--to", "2026-11-20"));
    List<String> other = List.of(wrong.split(" "));
    if (args.contains(other.get(0))) {
      args.set(args.indexOf(other.get(0)) + 1, other.get(1));
    } else {
      args.addAll(other);
    }
    assertThat(st(args.toArray(String[]::new)).code()).isEqualTo(ExitCode.USAGE);
    assertThat(more()).isEmpty();
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(st("add", "course").err()).contains("--title, --from, --to");
    assertThat(st("add").err()).contains("rotation, observership, course");
    assertThat(st("add", "corse").err()).contains("did you mean course");
    assertThat(st("add", "course", "no-such-folder").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aFileThatCannotBeEditedSafelyIsLeftAloneWithTheLines() throws IOException {
    Files.writeString(folder.resolve("absence.yaml"), "absences: &alla []\n");
    Run run =
        st(
            "add",
            "absence",
            "--from",
            "2026-12-21",
            "--to",
            "2027-01-10",
            "--kind",
            "vacation",
            "--percent",
            "100");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err())
        .contains("line 1", "an anchor (&name) is not allowed")
        .contains("      - {from: 2026-12-21, to: 2027-01-10, kind: vacation, percent: 100}");
    assertThat(text("absence.yaml")).isEqualTo("absences: &alla []\n");
  }

  @Test
  void aPersonnummerIsNotShownWhole() throws IOException {
    Run run =
        st(
            "add",
            "course",
            "--title",
            "T 19900214-2389",
            "--from",
            "2026-11-20",
            "--to",
            "2026-11-20",
            "--leader",
            "Eva Ny",
            "--leader.personnummer",
            "19900214-2389");
    assertThat(run.out() + run.err()).contains("19900214-****").doesNotContain("2389");
    Run wrong = st("add", "course", "--title", "T", "--from", "19900214-2389", "--to", "i dag");
    assertThat(wrong.out() + wrong.err()).contains("19900214-****").doesNotContain("2389");
  }

  @Test
  void aFileThatMayNotBeWrittenIsLeftAsItIs() throws IOException {
    Path file = folder.resolve("absence.yaml");
    assumeFalse(System.getProperty("user.name").equals("root"), "root may write everything");
    assertThat(file.toFile().setWritable(false)).isTrue();
    Run run =
        st(
            "add",
            "absence",
            "--from",
            "2026-12-21",
            "--to",
            "2027-01-10",
            "--kind",
            "vacation",
            "--percent",
            "100");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(more()).isEmpty();
  }

  /** Four at once, each beginning again where another was quicker: none is lost. */
  @Test
  void severalAtOnceLoseNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Run>> runs = new ArrayList<>();
      for (int month = 1; month <= 4; month++) {
        String day = "2027-0" + month + "-04";
        runs.add(
            threads.submit(
                () ->
                    st(
                        "add",
                        "absence",
                        "--from",
                        day,
                        "--to",
                        day,
                        "--kind",
                        "sick",
                        "--percent",
                        "100")));
      }
      for (Future<Run> run : runs) {
        assertThat(run.get().code()).as(run.get().err() + run.get().out()).isZero();
      }
    } finally {
      threads.shutdownNow();
    }
    for (int month = 1; month <= 4; month++) {
      assertThat(text("absence.yaml")).containsOnlyOnce("from: 2027-0" + month + "-04");
    }
  }

  /** A file that is new names its schema as those of {@code st init} do. */
  @Test
  void aNewFileNamesItsSchema() throws IOException {
    Path mine = folder.resolve("ny");
    st(
        "init",
        "ny",
        "--given-name=E",
        "--family-name=B",
        "--specialty=allmanmedicin",
        "--start=2026-09-01",
        "--internship=2026-01-01",
        "--licence=2026-02-01");
    Run run =
        st(
            "add",
            "project",
            "ny",
            "--kind",
            "quality-improvement",
            "--title",
            "T",
            "--from",
            "2027-01-01",
            "--to",
            "2027-02-01");
    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(Files.readString(mine.resolve("projects.yaml")))
        .startsWith(
            """
            # yaml-language-server: $schema=.schema/projects.schema.json
            projects:
              - id: t
            """);
  }

  @Test
  void aFolderBehindTheIdsIsNoId() throws IOException {
    Path parent = folder.getParent();
    Run run =
        Run.in(
            parent,
            Map.of("ST_LANG", "en"),
            false,
            "sign",
            "--issued",
            "2026-11-20",
            "--id",
            "ort",
            folder.getFileName().toString());
    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(text("rotations.yaml")).contains("certificate: {issued: 2026-11-20, signed: true}");
  }

  /** Whoever has answered ten questions is asked once more before all of it is gone. */
  @Test
  void onATerminalAnErrorIsAskedAbout() throws IOException {
    String[] hud = {
      "add",
      "rotation",
      "--kind",
      "clinical",
      "--unit",
      "Ort",
      "--from",
      "2026-11-01",
      "--to",
      "2026-12-31",
      "--percent",
      "100",
      "--supervisor",
      "Karin Ek",
      "--objectives",
      "STc1",
      "--setting",
      "",
      "--location",
      "",
      "--description",
      ""
    };
    Run no = typed("", hud);
    assertThat(no.out()).contains("Write all the same, yes or no [no]: ", "nothing was written");
    assertThat(no.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(more()).isEmpty();
    Run yes = typed("ja", hud);
    assertThat(yes.out()).contains("written: rotations.yaml");
    assertThat(yes.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(more()).containsOnlyKeys("rotations.yaml");
  }
}
