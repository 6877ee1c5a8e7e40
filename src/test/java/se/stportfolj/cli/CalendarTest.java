package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.git.GitFolder;

/** {@code st calendar}, read back by another program. */
class CalendarTest {
  private static final String CONTRACT =
      """
      trainee: {given-name: Tova, family-name: "Ek; Sköld, d.y."}
      licences: [{country: Sverige, date: 2020-07-01}]
      regulation: "2015"
      specialty: allmanmedicin
      start: 2024-02-01
      employment-percent: 100
      policies: [gavleborg-allmanmedicin, jonkoping]
      """;
  private static final String ROTATIONS =
      """
      rotations:
        - {id: hc, kind: clinical, unit: U, from: 2024-02-01, to: 2026-12-31, percent: 100}
        - {id: ort, kind: clinical, unit: "Ort, Gävle; plan 3", location: external, from: 2027-03-01,
           to: 2027-04-30, percent: 100, objectives: [c1]}
      """;
  private static final String CONTRACT_OF_ORT = "before the side service begins";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    write("tova", "contract", CONTRACT);
    write("tova", "rotations", ROTATIONS);
    for (String list : List.of("courses", "assessments", "absences")) {
      write("tova", list.equals("absences") ? "absence" : list, list + ": []\n");
    }
  }

  @Test
  void whatIsSettledIsCancelledOnceMoreAndNewerThanItWasOnTheSameDay() throws IOException {
    VEvent open = about(calendar("tova"), CONTRACT_OF_ORT);
    assertThat(open.getStatus().getValue()).isEqualTo("CONFIRMED");
    settle();
    VEvent settled = about(calendar("tova"), CONTRACT_OF_ORT);
    assertThat(settled.getStatus().isCancelled()).isTrue();
    assertThat(settled.getUid()).isEqualTo(open.getUid());
    assertThat(settled.getSequence().getValue()).isGreaterThan(open.getSequence().getValue());
    assertThat(settled.getDescription().getValue()).startsWith("Done 2026-11-20.\nMust: ");
    // On the day after it is newer still, and a while after its day nothing is said of it any more.
    VEvent later = about(calendar("tova", "--as-of", "2026-11-23"), CONTRACT_OF_ORT);
    assertThat(later.getSequence().getValue()).isGreaterThan(settled.getSequence().getValue());
    assertThat(summaries(calendar("tova", "--as-of", "2027-05-28")))
        .anyMatch(text -> text.endsWith(CONTRACT_OF_ORT));
    assertThat(summaries(calendar("tova", "--as-of", "2027-06-01")))
        .noneMatch(text -> text.endsWith(CONTRACT_OF_ORT));
  }

  @Test
  void whatCanNoLongerBeDoneIsCancelledToo() {
    VEvent open = about(calendar("tova", "--as-of", "2027-02-28"), CONTRACT_OF_ORT);
    VEvent past = about(calendar("tova", "--as-of", "2027-03-01"), CONTRACT_OF_ORT);
    assertThat(past.getUid()).isEqualTo(open.getUid());
    assertThat(past.getStatus().isCancelled()).isTrue();
    assertThat(past.getDescription().getValue()).startsWith("No longer asked for.\n");
  }

  @Test
  void theSameInputGivesTheSameBytesAndACommitOrAnEditIsAChange() throws Exception {
    GitFolder git = new GitFolder(folder);
    git.git("init", "-q");
    commit(git, "2026-11-21T10:00:00Z");
    String before = calendar("tova");
    assertThat(before).contains("DTSTAMP:20261122T000000Z\r\n");
    write("tova", "rotations", ROTATIONS.replace("2027-03-01", "2027-03-08"));
    at("tova/rotations.yaml", "2026-11-22T08:30:00Z");
    String edited = calendar("tova");
    assertThat(edited).contains("DTSTAMP:20261122T083000Z\r\n").isEqualTo(calendar("tova"));
    assertNewer(edited, before);
    commit(git, "2026-11-22T08:31:02Z");
    String committed = calendar("tova");
    assertThat(committed).contains("LAST-MODIFIED:20261122T083102Z\r\n");
    assertNewer(committed, edited);
    // What lies beside the portfolios is no change of them: the calendar itself may.
    Files.writeString(folder.resolve("st.ics"), before);
    at("st.ics", "2026-11-22T09:00:00Z");
    assertThat(calendar("tova")).isEqualTo(committed);
    // A clone writes all files anew, and nothing has changed.
    git.git("clone", "-q", ".", "elsewhere/clone");
    assertThat(calendar("elsewhere/clone/tova")).isEqualTo(committed);
    // Tomorrow every event is newer than all of today.
    assertNewer(calendar("tova", "--as-of", "2026-11-23"), committed);
  }

  @Test
  void aFileThatIsTakenAwayIsAChange() throws Exception {
    GitFolder git = new GitFolder(folder);
    git.git("init", "-q");
    write("tova", "projects", "projects: []\n");
    commit(git, "2026-11-21T10:00:00Z");
    Files.delete(folder.resolve("tova/projects.yaml"));
    at("tova", "2026-11-22T07:00:00Z");
    assertThat(calendar("tova")).contains("DTSTAMP:20261122T070000Z\r\n");
  }

  @Test
  void aUidHangsOnFolderAndEntryAndOnNothingElse() throws Exception {
    Map<String, String> uids = uids(calendar("tova"));
    assertThat(uids).hasSizeGreaterThan(10);
    write("tova", "contract", CONTRACT.replace("given-name: Tova", "given-name: Britt"));
    write("tova", "rotations", ROTATIONS.replace("2027-03-01", "2027-03-08"));
    assertThat(uids(calendar("tova"))).isEqualTo(uids);
    assertThat(uids(calendar(folder.resolve("tova"), "."))).isEqualTo(uids);
    assertThat(uids(calendar("tova", "--lang", "sv")).values())
        .containsExactlyInAnyOrderElementsOf(uids.values());
    Files.move(folder.resolve("tova"), folder.resolve("eva"));
    assertThat(uids(calendar("eva")).values()).doesNotContainAnyElementsOf(uids.values());
  }

  @Test
  void inARepositoryTheFolderIsItsPathFromTheRoot() throws Exception {
    Map<String, String> alone = uids(calendar("tova"));
    new GitFolder(folder).git("init", "-q");
    assertThat(uids(calendar("tova"))).isEqualTo(alone);
    Files.createDirectory(folder.resolve("klinik"));
    Files.move(folder.resolve("tova"), folder.resolve("klinik/tova"));
    assertThat(uids(calendar("klinik")).values()).doesNotContainAnyElementsOf(alone.values());
    // The root of a repository is called as its folder is.
    Files.move(folder.resolve("klinik/tova"), folder.resolve("tova"));
    new GitFolder(folder.resolve("tova")).git("init", "-q");
    assertThat(uids(calendar("tova"))).isEqualTo(alone);
  }

  @Test
  void twoGuidelinesThatAskTheSameAreTwoEventsAndNoUidIsThereTwice() {
    ICalendar calendar = Biweekly.parse(calendar("tova")).first();
    assertThat(calendar.getEvents())
        .filteredOn(event -> event.getSummary().getValue().contains("assessments owed"))
        .filteredOn(event -> event.getStatus().isConfirmed())
        .hasSize(2);
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void foldersThatCannotBeToldApartAreNotMixed() throws IOException {
    for (String one : List.of("a", "b")) {
      Files.createDirectories(folder.resolve(one + "/tova"));
      for (String file : List.of("contract", "rotations", "courses", "assessments", "absence")) {
        Files.copy(
            folder.resolve("tova/" + file + ".yaml"),
            folder.resolve(one + "/tova/" + file + ".yaml"));
      }
    }
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, "calendar", "a", "b");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).startsWith("b/tova: not in the calendar, since it and a/tova are both");
    assertThat(uids(run.out())).isEqualTo(uids(calendar("a")));
  }

  @Test
  void itHasANameAndItsTextsAreEscapedAndFolded() throws Exception {
    String text = calendar("tova");
    ICalendar calendar = Biweekly.parse(text).first();
    String name = "ST: deadlines of Tova Ek; Sköld, d.y.";
    assertThat(calendar.getNames()).singleElement().extracting("value").isEqualTo(name);
    assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
        .isEqualTo(name.replace(";", "\\;").replace(",", "\\,"));
    assertThat(summaries(text)).anyMatch(line -> line.contains("Ort, Gävle; plan 3"));
    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(calendar.validate(ICalVersion.V2_0)).hasToString("");
    write("eva", "contract", CONTRACT.replace("given-name: Tova", "given-name: Eva"));
    for (String file : List.of("rotations", "courses", "assessments", "absence")) {
      Files.copy(folder.resolve("tova/" + file + ".yaml"), folder.resolve("eva/" + file + ".yaml"));
    }
    String both = calendar(".");
    assertThat(both).contains("\r\nNAME:ST: deadlines\r\nX-WR-CALNAME:ST: deadlines\r\n");
    assertThat(summaries(both)).allMatch(line -> line.matches("(Eva|Tova) Ek; Sköld, d.y.: .*"));
  }

  @ParameterizedTest
  @CsvSource({"14d, -P13DT15H", "2w, -P13DT15H", "1d, -PT15H", "0d, PT9H", "365d, -P364DT15H"})
  void anAlarmComesAtNineInTheMorningOfItsDay(String asked, String trigger) {
    String text = calendar("tova", "--alarm", asked);
    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(text).contains("\r\nTRIGGER;RELATED=START:" + trigger + "\r\n");
    assertThat(calendar.validate(ICalVersion.V2_0)).hasToString("");
    // Nobody is reminded of what is settled, or of a day that is past.
    assertThat(calendar.getEvents())
        .filteredOn(event -> event.getAlarms().isEmpty())
        .isNotEmpty()
        .allMatch(
            event ->
                event.getStatus().isCancelled()
                    || event
                        .getDateStart()
                        .getValue()
                        .toInstant()
                        .isBefore(Instant.parse("2026-11-22T23:00:00Z")));
    assertThat(calendar.getEvents()).anyMatch(event -> event.getAlarms().size() == 1);
    assertThat(calendar("tova")).doesNotContain("VALARM");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "d", "-1d", "366d", "53w", "2 w", "14D", "1h", "1.5d"})
  void anAlarmIsDaysOrWeeks(String asked) {
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, "calendar", "--alarm=" + asked);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains('"' + asked + '"').contains("14d or 2w");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noPersonnummerIsInIt() {
    String anna = "examples/anna-allmanmedicin-2021";
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            Map.of("ST_LANG", "en", "ST_PERSONNUMMER", "19900101-0017"),
            false,
            "calendar",
            anna);
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("0017").doesNotContain("900101");
  }

  /** Every event has a higher number and a later moment than the one of the same UID before. */
  private static void assertNewer(String now, String before) {
    Map<String, VEvent> earlier = new TreeMap<>();
    Biweekly.parse(before)
        .first()
        .getEvents()
        .forEach(event -> earlier.put(event.getUid().getValue(), event));
    List<VEvent> events = Biweekly.parse(now).first().getEvents();
    assertThat(events).isNotEmpty();
    for (VEvent event : events) {
      VEvent other = earlier.get(event.getUid().getValue());
      assertThat(event.getSequence().getValue()).isGreaterThan(other.getSequence().getValue());
      assertThat(event.getDateTimeStamp().getValue()).isAfter(other.getDateTimeStamp().getValue());
    }
  }

  private void settle() throws IOException {
    write(
        "tova",
        "rotations",
        ROTATIONS.replace(
            "objectives: [c1]", "objectives: [c1], side-service: {contract-signed: 2026-11-20}"));
  }

  private static VEvent about(String calendar, String ending) {
    List<VEvent> found =
        Biweekly.parse(calendar).first().getEvents().stream()
            .filter(event -> event.getSummary().getValue().startsWith("Sign the contract"))
            .filter(event -> event.getSummary().getValue().endsWith(ending))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> summaries(String calendar) {
    return Biweekly.parse(calendar).first().getEvents().stream()
        .map(event -> event.getSummary().getValue())
        .filter(text -> !text.startsWith("Appoint"))
        .toList();
  }

  /** By what each is about and its guideline, the days aside. */
  private static Map<String, String> uids(String calendar) {
    Map<String, String> uids = new TreeMap<>();
    for (VEvent event : Biweekly.parse(calendar).first().getEvents()) {
      String what =
          event.getSummary().getValue()
              + event.getDescription().getValue()
              + event.getStatus().getValue();
      int further = 1;
      while (uids.containsKey(what + further)) {
        further++;
      }
      uids.put(what + further, event.getUid().getValue());
    }
    return uids;
  }

  private String calendar(String... arguments) {
    return calendar(folder, arguments);
  }

  private static String calendar(Path directory, String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of("calendar"));
    all.addAll(List.of(arguments));
    Run run = Run.in(directory, Map.of("ST_LANG", "en"), false, all.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  private void write(String name, String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(name));
    Files.writeString(folder.resolve(name).resolve(file + ".yaml"), text);
  }

  private void at(String file, String moment) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.parse(moment)));
  }

  private static void commit(GitFolder git, String moment) throws Exception {
    git.git("add", "-A");
    String at = "!GIT_COMMITTER_DATE=" + moment + " git commit -q -m change";
    git.git("-c", "alias.at=" + at, "at");
  }
}
