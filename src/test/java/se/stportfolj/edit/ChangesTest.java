package se.stportfolj.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.portfolio.FileFormat;

/** All files are written or none, and nothing that somebody else has written is lost. */
class ChangesTest {
  @TempDir private Path folder;

  private Editor open(FileFormat format) throws IOException {
    return Editor.open(folder, format, "p/" + format.fileName());
  }

  private static Keys entry(String id) {
    return Keys.NONE.with("id", Value.text(id));
  }

  private List<String> there() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatSomebodyElseHasChangedIsNotWrittenOver() throws Exception {
    Editor one = open(FileFormat.COURSES);
    Editor two = open(FileFormat.COURSES);
    one.add("courses", entry("one"));
    two.add("courses", entry("two"));
    Changes.write(List.of(one));
    assertThatThrownBy(() -> Changes.write(List.of(two)))
        .isInstanceOf(ChangedMeanwhileException.class)
        .hasMessage("p/courses.yaml");
    assertThat(folder.resolve("courses.yaml")).hasContent(one.text());
    assertThat(there()).containsExactly("courses.yaml");
  }

  /** Eight at once, each beginning again where another was quicker: none is lost. */
  @Test
  void severalAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String id = "course-" + i;
        Callable<Integer> task =
            () -> {
              for (int tries = 1; ; tries++) {
                Editor editor = open(FileFormat.COURSES);
                editor.add("courses", entry(id));
                try {
                  Changes.write(List.of(editor));
                  return tries;
                } catch (ChangedMeanwhileException e) {
                  Thread.onSpinWait();
                }
              }
            };
        all.add(threads.submit(task));
      }
      for (Future<Integer> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    Editor editor = open(FileFormat.COURSES);
    for (int i = 0; i < 8; i++) {
      assertThat(editor.entry("course-" + i)).isPresent();
    }
  }

  @Test
  void aFullDiskLeavesEverythingAsItWas() throws Exception {
    Files.writeString(folder.resolve("courses.yaml"), "courses: []\n");
    Editor courses = open(FileFormat.COURSES);
    Editor rotations = open(FileFormat.ROTATIONS);
    courses.add("courses", entry("one"));
    rotations.add("rotations", entry("two"));
    assertThatThrownBy(
            () ->
                Changes.write(
                    List.of(courses, rotations),
                    (file, content) -> {
                      Files.write(file, content);
                      if (file.endsWith("rotations.yaml")) {
                        throw new IOException("no space left");
                      }
                    }))
        .hasMessage("no space left");
    assertThat(folder.resolve("courses.yaml")).hasContent("courses: []\n");
    assertThat(there()).containsExactly("courses.yaml");
  }

  @Test
  void permissionsAndLinksStay() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real")).resolve("c.yaml");
    Files.writeString(real, "courses: []\n");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(folder.resolve("courses.yaml"), Path.of("real", "c.yaml"));
    Editor editor = open(FileFormat.COURSES);
    editor.add("courses", entry("one"));
    Changes.write(List.of(editor));
    assertThat(folder.resolve("courses.yaml")).isSymbolicLink();
    assertThat(real).hasContent(editor.text());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLinkOutOfThePortfolioIsLeftAlone(@TempDir Path elsewhere) throws Exception {
    Path real = Files.writeString(elsewhere.resolve("c.yaml"), "courses: []\n");
    Files.createSymbolicLink(folder.resolve("courses.yaml"), real);
    Editor editor = open(FileFormat.COURSES);
    assertThatThrownBy(() -> editor.add("courses", entry("one")))
        .isInstanceOf(NotEditableException.class);
  }

  @Test
  void theDifference() throws Exception {
    Files.writeString(
        folder.resolve("courses.yaml"),
        "courses:\n  - id: a\n    title: A\n    days: 1\n  - id: b\n    title: B\n");
    Editor editor = open(FileFormat.COURSES);
    editor.set(Spot.in("courses", 0, "title"), Value.text("X"));
    editor.add("courses", entry("c"));
    assertThat(
            editor.difference().lines().stream().map(l -> l.kind() + " " + l.number() + l.text()))
        .containsExactly(
            "SAME 2  - id: a",
            "GONE 3    title: A",
            "NEW 3    title: X",
            "SAME 4    days: 1",
            "LEFT_OUT 0",
            "SAME 6    title: B",
            "NEW 7  - id: c");
  }
}
