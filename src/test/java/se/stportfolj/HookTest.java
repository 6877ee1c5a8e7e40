package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.PortfolioFile;

/**
 * {@code .pre-commit-hooks.yaml}, read and run by pre-commit itself. The project that it is taken
 * from is a copy with the hook alone and an {@code st} that writes down what it was given; what the
 * real one makes of files is in {@code OutputTest}.
 */
@DisabledOnOs(OS.WINDOWS)
class HookTest {
  @TempDir private Path temp;
  private Path hooks;
  private Path repository;

  private record Run(int exit, String out) {}

  @BeforeEach
  void twoRepositories() throws Exception {
    assumeTrue(isThere("pre-commit") && isThere("git"), "pre-commit and git are not installed");
    hooks = Files.createDirectory(temp.resolve("hooks"));
    Files.copy(Path.of(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    Path st = hooks.resolve("st");
    Files.writeString(
        st,
        """
        #!/bin/sh
        printf '%s\\n' "$@" | sort >>"$ST_CALLS"
        exit "${ST_EXIT:-0}"
        """);
    Files.setPosixFilePermissions(st, PosixFilePermissions.fromString("rwxr-xr-x"));
    git(hooks, "init", "-q");
    git(hooks, "add", ".");
    git(hooks, "commit", "-qm", "Hook");
    repository = Files.createDirectory(temp.resolve("region"));
    git(repository, "init", "-q");
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  @Test
  void isGivenTheFilesOfPortfoliosAndNoOthers() throws Exception {
    List<String> expected = new ArrayList<>(List.of("validate"));
    for (PortfolioFile file : PortfolioFile.values()) {
      stage("portfölj å/" + file.fileName());
      expected.add("portfölj å/" + file.fileName());
    }
    stage("region.yaml");
    stage(".st.yaml");
    stage("README.md");
    stage("x/mycontract.yaml");
    Run run = hook("0");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(Files.readAllLines(temp.resolve("calls")))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void keepsACommitBackWhenSomethingIsFound() throws Exception {
    stage("anna/contract.yaml");
    assertThat(hook("1").exit()).isEqualTo(1);
  }

  @Test
  void isNotRunWithoutAPortfolio() throws Exception {
    stage("README.md");
    assertThat(hook("1").exit()).isZero();
    assertThat(temp.resolve("calls")).doesNotExist();
  }

  private void stage(String file) throws Exception {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "x\n");
    git(repository, "add", file);
  }

  private Run hook(String exit) throws Exception {
    return run(repository, exit, "pre-commit", "try-repo", hooks.toString(), "st-validate");
  }

  private void git(Path folder, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=x", "-c", "user.email=x"));
    command.addAll(List.of(arguments));
    Run run = run(folder, "0", command.toArray(String[]::new));
    assertThat(run.exit()).as(run.out()).isZero();
  }

  private Run run(Path folder, String exit, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PRE_COMMIT_HOME", temp.resolve("cache").toString());
    builder.environment().put("ST_CALLS", temp.resolve("calls").toString());
    builder.environment().put("ST_EXIT", exit);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out);
  }
}
