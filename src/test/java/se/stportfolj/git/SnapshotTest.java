package se.stportfolj.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a commit, read as files. */
class SnapshotTest {
  @TempDir private Path folder;
  private GitFolder work;
  private Path root;
  private Repository repository;
  private String first;

  @BeforeEach
  void begin() throws Exception {
    root = folder.toRealPath().resolve("repo");
    Files.createDirectories(root);
    work = new GitFolder(root);
    work.git("init", "-q", "-b", "main");
    work.write("a/en å.yaml", "1\n");
    work.write("a/b/two.yaml", "2\n");
    Files.createSymbolicLink(root.resolve("a/link.yaml"), Path.of("en å.yaml"));
    first = work.commit("first");
    work.write("a/en å.yaml", "changed\n");
    Files.delete(root.resolve("a/b/two.yaml"));
    repository = Repository.of(root);
  }

  @AfterEach
  void end() {
    repository.close();
  }

  private Path at(String path) throws IOException {
    return repository.at(first).at(root.resolve(path));
  }

  @Test
  void filesAreAsTheyWere() throws IOException {
    assertThat(Files.readString(at("a/en å.yaml"))).isEqualTo("1\n");
    assertThat(Files.readString(at("a/b/two.yaml"))).isEqualTo("2\n");
    assertThat(Files.size(at("a/b/two.yaml"))).isEqualTo(2);
    assertThat(Files.isDirectory(at("a/b"))).isTrue();
    assertThat(Files.isRegularFile(at("a/b"))).isFalse();
    assertThat(Files.readString(root.resolve("a/en å.yaml"))).isEqualTo("changed\n");
  }

  @Test
  void whatWasNotThereIsNotThere() throws IOException {
    work.write("a/new.yaml", "new\n");
    assertThat(Files.exists(at("a/new.yaml"))).isFalse();
    assertThat(Files.exists(at("a/en å.yaml/below"))).isFalse();
    assertThatThrownBy(() -> Files.readString(at("nowhere")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFolderIsWalked() throws IOException {
    try (Stream<Path> walk = Files.walk(at("a"))) {
      List<String> names =
          walk.map(p -> root.relativize(Path.of(p.toString())).toString()).toList();
      assertThat(names)
          .containsExactlyInAnyOrder("a", "a/b", "a/b/two.yaml", "a/en å.yaml", "a/link.yaml");
    }
  }

  /** The repository ends where it ends: above it nothing is looked for and nothing found. */
  @Test
  void theRootIsARepositoryAndOutsideIsNothing() throws IOException {
    assertThat(Files.exists(at(".git"))).isTrue();
    assertThat(Files.exists(repository.at(first).at(root.getParent().resolve("other")))).isFalse();
  }

  @Test
  void aLinkIsALinkAndIsNotFollowed() throws IOException {
    assertThat(Files.isSymbolicLink(at("a/link.yaml"))).isTrue();
    assertThat(Files.isRegularFile(at("a/link.yaml"))).isFalse();
  }

  @Test
  void nothingCanBeWritten() {
    assertThatThrownBy(() -> Files.delete(at("a/en å.yaml")))
        .isInstanceOf(ReadOnlyFileSystemException.class);
    assertThatThrownBy(() -> Files.createDirectory(at("c")))
        .isInstanceOf(ReadOnlyFileSystemException.class);
  }

  @Test
  void pathsReckonAsTheirLikes() throws IOException {
    Path a = at("a");
    assertThat(a.resolve("b").getParent()).isEqualTo(a);
    assertThat(a.resolve("../a/b").normalize()).isEqualTo(at("a/b"));
    assertThat(at("").relativize(at("a/b"))).hasToString("a/b");
    assertThat(at("a/b").startsWith(root)).isTrue();
    assertThat(a).isNotEqualTo(root.resolve("a"));
  }

  /** As long as nothing in a folder changes it is the same object, whatever the commit. */
  @Test
  void anUnchangedFolderIsTheSameObject() throws Exception {
    work.git("checkout", "-q", ".");
    work.write("other.txt", "x");
    String second = work.commit("second");
    Snapshot before = repository.at(first);
    Snapshot after = repository.at(second);
    Path path = root.resolve("a");
    assertThat(after.id(after.at(path))).isPresent().isEqualTo(before.id(before.at(path)));
  }

  @Test
  void aHugeFileHasItsSizeAndNoBytes() throws Exception {
    work.write("huge.yaml", "x".repeat(3_000_000));
    String commit = work.commit("huge");
    Path huge = repository.at(commit).at(root.resolve("huge.yaml"));
    assertThat(Files.size(huge)).isEqualTo(3_000_000);
    assertThatThrownBy(() -> Files.readAllBytes(huge)).isInstanceOf(IOException.class);
    // What comes after it in the same conversation is read as before.
    assertThat(Files.readString(at("a/en å.yaml"))).isEqualTo("1\n");
  }

  @Test
  void anObjectThatIsNotThereIsSaid() throws Exception {
    String blob = work.git("rev-parse", first + ":a/b/two.yaml");
    Path object = root.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2));
    Files.delete(object);
    assertThatThrownBy(() -> Files.readString(at("a/b/two.yaml")))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(GitException.class);
  }
}
