package se.stportfolj.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.yaml.YamlReader;

/** Only what is new is put in, and it is read as what was meant. */
class EditorTest {
  private static final Keys ABSENCE =
      Keys.NONE
          .with("kind", Value.text("sick"))
          .with("from", Value.day(LocalDate.of(2026, 11, 2)))
          .with("to", Value.day(LocalDate.of(2026, 11, 6)))
          .with("percent", Value.number(100));
  private static final String LINE =
      "- {from: 2026-11-02, to: 2026-11-06, kind: sick, percent: 100}";

  private static final Keys COURSE =
      Keys.NONE
          .with("id", Value.text("ekg"))
          .with("title", Value.text("EKG: tolkning # 1"))
          .with("from", Value.day(LocalDate.of(2026, 11, 2)))
          .with("to", Value.day(LocalDate.of(2026, 11, 6)))
          .with("objectives", Value.texts(List.of("STc1", "STc2")))
          .with("description", Value.text("Rad ett\n\n  Rad två "))
          .with(
              "certificate",
              Keys.NONE
                  .with("issued", Value.day(LocalDate.of(2026, 11, 6)))
                  .with("signed", Value.flag(true)));

  @TempDir private Path folder;

  private Editor editor(FileFormat format, String text) throws IOException {
    Files.writeString(folder.resolve(format.fileName()), text);
    return Editor.open(folder, format, format.fileName());
  }

  private static String lines(String text) {
    return text.replace("@", "\n");
  }

  /** Each row: what is there, and what there is with one absence more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "''§absences:@  # LINE@",
        "absences: []@§absences:@  # LINE@",
        "absences: []§absences:@  # LINE",
        "absences: [ ]   # inga än@§absences:   # inga än@  # LINE@",
        "absences:@§absences:@  # LINE@",
        "absences: ~@  # inga än@§absences:@  # inga än@  # LINE@",
        "# bara en kommentar@§# bara en kommentar@absences:@  # LINE@",
        "absences:@- {from: 2026-01-01}@§absences:@- {from: 2026-01-01}@# LINE@",
        "absences:@    - {from: 2026-01-01}@§absences:@    - {from: 2026-01-01}@    # LINE@",
        "absences:@  - {from: 2026-01-01,@     to: 2026-01-02@    }  # slut@"
            + "§absences:@  - {from: 2026-01-01,@     to: 2026-01-02@    }  # slut@  # LINE@",
        "absences:@  - {from: 2026-01-01}@    # hör till posten@  # efter listan@@# sist"
            + "§absences:@  - {from: 2026-01-01}@    # hör till posten@  # LINE@"
            + "  # efter listan@@# sist",
        "absences:@  - from: 2026-01-01@    note: |@      a@      # text@"
            + "§absences:@  - from: 2026-01-01@    note: |@      a@      # text@@"
            + "  - from: 2026-11-02@    to: 2026-11-06@    kind: sick@    percent: 100@",
        "absences:@  - from: 2026-01-01@    note: |+@      a@@@"
            + "§absences:@  - from: 2026-01-01@    note: |+@      a@@"
            + "  - from: 2026-11-02@    to: 2026-11-06@    kind: sick@    percent: 100@@@",
        "absences: [{from: 2026-01-01}]  # x@§absences: [{from: 2026-01-01}, {LINE}]  # x@",
        "absences: [@  {from: 2026-01-01},@]@§absences: [@  {from: 2026-01-01},@  {LINE},@]@",
        "absences: [@  # inga@]@§absences: [{LINE}@  # inga@]@",
        "{absences: []}@§{absences: [{LINE}]}@",
      })
  void anEntryMore(String before, String after) throws IOException, NotEditableException {
    String line = lines(after).replace("# LINE", LINE).replace("{LINE}", LINE.substring(2));
    Editor editor = editor(FileFormat.ABSENCE, lines(before));
    editor.add("absences", ABSENCE);
    assertThat(editor.text()).isEqualTo(line);
    Editor windows = editor(FileFormat.ABSENCE, "\uFEFF" + lines(before).replace("\n", "\r\n"));
    windows.add("absences", ABSENCE);
    assertThat(new String(windows.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .isEqualTo("\uFEFF" + line);
    if (before.contains("@")) {
      assertThat(windows.text().replace("\r\n", "")).doesNotContain("\n");
    }
  }

  @Test
  void aFileThatIsNotThere() throws IOException, NotEditableException {
    Editor editor = Editor.open(folder, FileFormat.COURSES, "courses.yaml");
    editor.add("courses", COURSE);
    assertThat(editor.text())
        .isEqualTo(
            """
            courses:
              - id: ekg
                title: "EKG: tolkning # 1"
                from: 2026-11-02
                to: 2026-11-06
                objectives: [STc1, STc2]
                description: |
                  Rad ett

                    Rad två
                certificate: {issued: 2026-11-06, signed: true}
            """);
    Changes.write(List.of(editor));
    assertThat(folder.resolve("courses.yaml")).hasContent(editor.text());
    assertThat(
            NewFile.text(
                Keys.NONE.with("courses", new Value.Items(List.of(COURSE))),
                FileFormat.COURSES.shape()))
        .isEqualTo(editor.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "absences: &a []\n",
        "absences: *a\n",
        "absences: sick\n",
        "absences: {from: 2026-01-01}\n",
        "- absences\n",
        "absences: [\n",
        "absences: []\n---\nabsences: []\n",
        "conversations: []\n...\n",
        "a\u0000b: c\n",
      })
  void whatCannotBeEditedIsLeftAlone(String text) throws IOException {
    Editor editor = editor(FileFormat.ABSENCE, text);
    assertThatThrownBy(() -> editor.add("absences", ABSENCE))
        .isInstanceOfSatisfying(
            NotEditableException.class,
            e -> assertThat(e.lines()).containsExactly("absences:", "  " + LINE));
    assertThat(editor.isChanged()).isFalse();
  }

  private static List<Path> files(FileFormat format) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path root : List.of(Path.of("examples"), Path.of("src/test/resources/cases"))) {
      try (Stream<Path> found = Files.walk(root)) {
        found.filter(f -> f.getFileName().toString().equals(format.fileName())).forEach(files::add);
      }
    }
    return files;
  }

  static List<FileFormat> lists() {
    return List.of(
        FileFormat.ROTATIONS, FileFormat.COURSES, FileFormat.ASSESSMENTS, FileFormat.ABSENCE);
  }

  /**
   * Over all examples and cases: the new lines taken out, the file is byte for byte what it was.
   */
  @ParameterizedTest
  @MethodSource("lists")
  void nothingElseChanges(FileFormat format) throws IOException {
    int edited = 0;
    for (Path path : files(format)) {
      byte[] bytes = Files.readAllBytes(path);
      if (!YamlReader.read(bytes).problems().isEmpty()) {
        continue;
      }
      for (String list : Order.names(format.shape())) {
        for (Keys entry : List.of(ABSENCE, COURSE)) {
          Editor editor = Editor.open(path.toAbsolutePath().getParent(), format, path.toString());
          try {
            editor.add(list, entry);
          } catch (NotEditableException e) {
            assertThat(path.toString()).contains("wrong-type");
            continue;
          }
          String before = new String(bytes, StandardCharsets.UTF_8);
          String after = new String(editor.bytes(), StandardCharsets.UTF_8);
          edited++;
          if (before.contains(list + ": []")) {
            continue; // the brackets go
          }
          int from = 0;
          while (from < before.length() && before.charAt(from) == after.charAt(from)) {
            from++;
          }
          int more = after.length() - before.length();
          assertThat(after.substring(0, from) + after.substring(from + more)).isEqualTo(before);
        }
      }
    }
    assertThat(edited).isGreaterThan(format == FileFormat.ASSESSMENTS ? 10 : 8);
  }

  /** Each row: an entry, a spot in it, its new value, and the entry then. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "- id: x@    title: T  # t@    from: 2024-01-01@§title§Ny: kurs"
            + "§- id: x@    title: \"Ny: kurs\"  # t@    from: 2024-01-01@",
        "- id: x@    from: 2024-01-01@§title§T§- id: x@    title: T@    from: 2024-01-01@",
        "- title: T@    id: x@§id§z§- title: T@    id: z@",
        "- title: T@§id§z§- id: z@    title: T@",
        "- id: x@    title:@    from: 2024-01-01@§title§T§- id: x@    title: T@    from: 2024-01-01@",
        "- id: x@    title: T@    # om titeln@      # mer@§certificate.place§Gävle"
            + "§- id: x@    title: T@    certificate: {place: Gävle}@    # om titeln@      # mer@",
        "- id: x@    certificate: {}@§certificate.place§Ort§- id: x@    certificate: {place: Ort}@",
        "- id: x@    certificate: {signed: true}  # x@§certificate.place§Ort, By"
            + "§- id: x@    certificate: {place: \"Ort, By\", signed: true}  # x@",
        "- id: x@    certificate:@      signed: true@§certificate.place§Ort"
            + "§- id: x@    certificate:@      place: Ort@      signed: true@",
        "- {id: x, certificate: {signed: true}}@§certificate.place§Ort"
            + "§- {id: x, certificate: {place: Ort, signed: true}}@",
        "- {id: x, title: å𝄞}   # kvar@§certificate.place§Ort"
            + "§- {id: x, title: å𝄞, certificate: {place: Ort}}   # kvar@",
        "- id: x@    description: |@      lång@      text@    certificate: {}@§description§kort"
            + "§- id: x@    description: kort@    certificate: {}@",
        "- id: x@    leader:@      name: A@    objectives: [a]@§leader§Karin Ek"
            + "§- id: x@    leader: Karin Ek@    objectives: [a]@",
        "- id: x@    title: T§description§R1\\nR2§- id: x@    title: T@    description: |@      R1@      R2",
      })
  void aKey(String before, String spot, String value, String after)
      throws IOException, NotEditableException {
    for (String end : List.of("\n", "\r\n")) {
      String start = "courses:   # kurser@  ";
      Editor editor = editor(FileFormat.COURSES, lines(start + before).replace("\n", end));
      editor.set(Spot.in("courses", 0, spot.split("\\.")), Value.text(value.replace("\\n", "\n")));
      assertThat(editor.text()).isEqualTo(lines(start + after).replace("\n", end));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "- id: x@    title: T  # t@    days: 1@§title§- id: x@    days: 1@",
        "- id: x@    title: T@    days: 1§days§- id: x@    title: T",
        "- title: T@    id: x@§title§- id: x@",
        "- {id: x, title: T, days: 1} # x@§days§- {id: x, title: T} # x@",
        "- {id: x, title: T, days: 1} # x@§id§- {title: T, days: 1} # x@",
        "- id: x@    certificate:@      signed: true@    days: 1@§certificate.signed"
            + "§- id: x@    days: 1@",
        "- id: x@    certificate: {signed: true, place: B}@§certificate.signed"
            + "§- id: x@    certificate: {place: B}@",
        "- id: x@    description: |@      a@@      b@    days: 1@§description§- id: x@    days: 1@",
      })
  void aKeyLess(String before, String spot, String after) throws IOException, NotEditableException {
    for (String end : List.of("\n", "\r\n")) {
      String start = "courses:   # kurser@  ";
      Editor editor = editor(FileFormat.COURSES, lines(start + before).replace("\n", end));
      editor.remove(Spot.in("courses", 0, spot.split("\\.")));
      assertThat(editor.text()).isEqualTo(lines(start + after).replace("\n", end));
    }
  }

  @Test
  void commentsWithinWhatGoesAreNotLost() throws IOException, NotEditableException {
    Editor editor =
        editor(
            FileFormat.COURSES, "courses:\n  - id: x\n    leader:\n      # vem\n      name: A\n");
    assertThatThrownBy(() -> editor.set(Spot.in("courses", 0, "leader"), Value.text("B")))
        .isInstanceOf(NotEditableException.class);
    assertThatThrownBy(() -> editor.remove(Spot.in("courses", 0, "leader")))
        .isInstanceOf(NotEditableException.class);
    assertThatThrownBy(() -> editor.set(Spot.in("courses", 1, "title"), Value.text("B")))
        .isInstanceOf(NotEditableException.class);
    assertThatThrownBy(() -> editor.set(Spot.in("courses", 0, "id", "x"), Value.text("B")))
        .isInstanceOf(NotEditableException.class);
    editor.remove(Spot.in("courses", 0, "title"));
    assertThat(editor.isChanged()).isFalse();
  }

  /** Whatever somebody types or pastes stands in the file as one value, in both layouts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "a #b",
        "#x",
        "- x",
        "[x",
        "no",
        "true",
        "null",
        "~",
        "2021",
        "1e3",
        "0x1F",
        ".5",
        "it's",
        "say \"hi\"",
        "a\\b",
        "'",
        "\"",
        "{a}",
        "a}",
        "a, b",
        "*a",
        "&a",
        "!t",
        "%d",
        "@x",
        "`x",
        "? x",
        "?",
        "-",
        ":",
        ": x",
        "x:",
        "--- x",
        "---",
        "...",
        "<<",
        "=",
        "|",
        ">",
        "|-",
        "tab\there",
        "\tx",
        "rad 1\nrad 2",
        "rad 1\n\n\nrad 2\n",
        "  in\n dragen",
        "a \nb ",
        "a\r\nb",
        "# a\nb",
        "- a\n- b",
        "😀",
        "e\u0301",
        "\u00a0x",
        "19900214-2389",
        "2026-11-26",
        "LONG",
      })
  void hostileValues(String given) throws IOException, NotEditableException {
    String text = given.equals("LONG") ? "mycket långt ord ".repeat(2000) : given;
    for (Keys entry :
        List.of(
            ABSENCE.with("note", Value.text(text)),
            Keys.NONE.with("id", Value.text("x")).with("note", Value.text(text)))) {
      for (String there :
          List.of("absences: []\n", "absences: [{id: a}]\n", "absences:\n- {id: a}\n")) {
        Editor editor = editor(FileFormat.ABSENCE, there);
        editor.add("absences", entry);
        editor.add("absences", ABSENCE);
        editor.set(Spot.in("absences", 0, "note"), Value.text(text));
        editor.set(Spot.in("absences", 1, "decision", "note"), Value.text(text));
        editor.remove(Spot.in("absences", 0, "note"));
      }
    }
  }

  /** What no file may have is refused and not written. */
  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFx", "a\u0085b"})
  void whatNoFileMayHave(String text) throws IOException {
    Editor editor = editor(FileFormat.ABSENCE, "absences: []\n");
    assertThatThrownBy(() -> editor.add("absences", ABSENCE.with("note", Value.text(text + "x"))))
        .isInstanceOf(NotEditableException.class);
    assertThat(editor.isChanged()).isFalse();
  }

  /** Each row: the end of contract.yaml, and what it is with two numbers of bilagor. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "''§application:@  bilagor: {service: 1, final: 2}@",
        "application:@§application:@  bilagor: {service: 1, final: 2}@",
        "application: {}@§application: {bilagor: {service: 1, final: 2}}@",
        "application: {bilagor: {}}@§application: {bilagor: {service: 1, final: 2}}@",
        "application: {place: Ort}   # här@"
            + "§application: {place: Ort, bilagor: {service: 1, final: 2}}   # här@",
        "application:@  place: Ort@§application:@  place: Ort@  bilagor: {service: 1, final: 2}@",
        "application:@  bilagor:@    programme: 9@"
            + "§application:@  bilagor:@    service: 1@    final: 2@    programme: 9@",
      })
  void keysAtTheTop(String before, String after) throws IOException, NotEditableException {
    String start = "# först en kommentar@start: 2022-02-01   # första dagen@";
    for (String end : List.of("\n", "\r\n")) {
      Editor editor = editor(FileFormat.CONTRACT, lines(start + before).replace("\n", end));
      editor.set(Spot.top("application", "bilagor", "service"), Value.number(1));
      editor.set(Spot.top("application", "bilagor", "final"), Value.number(2));
      assertThat(Value.same(read(editor.text()), read(lines(start + after)))).isTrue();
      assertThat(editor.text()).startsWith(lines(start).replace("\n", end));
    }
  }

  private static Value read(String text) {
    return Value.of(YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root().orElseThrow());
  }

  @Test
  void findsAnEntryByItsId() throws IOException {
    Editor editor =
        editor(FileFormat.ASSESSMENTS, "assessments: []\naction-plans:\n - {}\n - {id: a}\n");
    assertThat(editor.entry("a")).hasValue(Spot.in("action-plans", 1));
    assertThat(editor.entry("b")).isEmpty();
  }
}
