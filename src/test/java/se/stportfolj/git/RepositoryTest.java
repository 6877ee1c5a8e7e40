package se.stportfolj.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.git.GitException.Fault;

/** What git says of real repositories, and what is said where it cannot answer. */
class RepositoryTest {
  @TempDir private Path folder;
  private GitFolder work;

  @BeforeEach
  void repository() throws Exception {
    work = new GitFolder(Files.createDirectory(folder.resolve("arbete")));
    work.git("init", "-q", "-b", "main");
    work.write("a/en.yaml", "1\n");
    work.write("a/två\nrader.yaml", "1\n");
    work.write("b/en.yaml", "1\n");
    work.write(".gitignore", "private.yaml\n");
    work.commit("first");
  }

  private static void fails(ThrowingRun run, Fault fault, String key) {
    assertThatThrownBy(run::run)
        .isInstanceOfSatisfying(
            GitException.class,
            e -> {
              assertThat(e.told().key()).isEqualTo(key);
              assertThat(e.fault()).isEqualTo(fault);
            });
  }

  private interface ThrowingRun {
    void run() throws Exception;
  }

  @Test
  void changedNewGoneRenamedAndStaged() throws Exception {
    Repository repository = Repository.of(work.path().resolve("a"));
    String first = repository.commit("HEAD");
    assertThat(repository.changedSince(first)).isEmpty();
    work.write("a/två\nrader.yaml", "2\n");
    work.write("ny/åäö.yaml", "1\n");
    work.write("a/private.yaml", "secret\n");
    work.git("mv", "b/en.yaml", "b/två.yaml");
    assertThat(repository.changedSince(first))
        .containsExactly("a/två\nrader.yaml", "b/en.yaml", "b/två.yaml", "ny/åäö.yaml");
    work.commit("second");
    assertThat(repository.changedSince(first)).hasSize(4);
    assertThat(repository.changedSince(repository.commit("HEAD"))).isEmpty();
  }

  @Test
  void aRepositoryWithinIsOnePath() throws Exception {
    GitFolder within = new GitFolder(Files.createDirectory(work.path().resolve("within")));
    within.git("init", "-q");
    within.write("a.yaml", "1\n");
    Repository repository = Repository.of(work.path());
    assertThat(repository.changedSince(repository.commit("HEAD"))).containsExactly("within");
  }

  @Test
  void aConflictIsAChange() throws Exception {
    work.git("checkout", "-q", "-b", "other");
    work.write("a/en.yaml", "2\n");
    work.commit("theirs");
    work.git("checkout", "-q", "main");
    work.write("a/en.yaml", "3\n");
    String ours = work.commit("ours");
    assertThatThrownBy(() -> work.git("merge", "other")).isInstanceOf(IOException.class);
    assertThat(Repository.of(work.path()).changedSince(ours)).containsExactly("a/en.yaml");
  }

  @Test
  void anotherWorkingTreeHasItsOwnFiles() throws Exception {
    work.git("worktree", "add", "-q", "../andra");
    Path other = folder.resolve("andra");
    new GitFolder(other).write("b/en.yaml", "2\n");
    Repository repository = Repository.of(other);
    assertThat(repository.changedSince(repository.commit("main"))).containsExactly("b/en.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "--output=/tmp/x", "-p"})
  void anOptionIsNoRevision(String revision) throws Exception {
    Repository repository = Repository.of(work.path());
    fails(() -> repository.commit(revision), Fault.QUESTION, "git.no-revision");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "HEAD~9", "HEAD:a/en.yaml", "main..main", "$(touch x)"})
  void aRevisionThatIsNotThere(String revision) throws Exception {
    Repository repository = Repository.of(work.path());
    fails(() -> repository.commit(revision), Fault.QUESTION, "git.unknown-revision");
  }

  @Test
  void aShallowCloneLacksTheHistory() throws Exception {
    String first = work.git("rev-parse", "HEAD");
    work.commit("second");
    new GitFolder(folder).git("clone", "-q", "--depth", "1", "file://" + work.path(), "ytlig");
    Repository shallow = Repository.of(folder.resolve("ytlig"));
    fails(() -> shallow.commit(first), Fault.REPOSITORY, "git.shallow");
  }

  @Test
  void noGitNoRepositoryNoFiles() throws Exception {
    fails(() -> Repository.of(work.path(), "git-not-here"), Fault.REPOSITORY, "git.missing");
    Path outside = Files.createTempDirectory("st-no-repository");
    fails(() -> Repository.of(outside), Fault.QUESTION, "git.no-repository");
    Files.delete(outside);
    work.git("clone", "-q", "--bare", ".", "../bar.git");
    fails(() -> Repository.of(folder.resolve("bar.git")), Fault.QUESTION, "git.bare");
  }

  /** The advice is git's own, since only git knows how its trust is given. */
  @Test
  void whatBelongsToSomebodyElseIsNotOpened() throws Exception {
    Path stranger = folder.resolve("git-that-does-not-trust");
    Files.writeString(
        stranger,
        String.format(
            Locale.ROOT,
            "#!/bin/sh%necho \"fatal: detected dubious ownership in repository\" >&2%n"
                + "echo \"  git config --global --add safe.directory /x\" >&2%nexit 128%n"));
    assertThat(stranger.toFile().setExecutable(true)).isTrue();
    assertThatThrownBy(() -> Repository.of(work.path(), stranger.toString()))
        .isInstanceOfSatisfying(
            GitException.class,
            e -> {
              assertThat(e.told().key()).isEqualTo("git.dubious");
              assertThat(e.told().blanks().toString()).contains("safe.directory /x");
            });
  }
}
