package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.git.GitFolder;

/** {@code --changed-since}: only the portfolios that may be told otherwise than then. */
class ChangedSinceTest {
  @TempDir private Path folder;
  private GitFolder region;

  @BeforeEach
  void region() throws Exception {
    region = new GitFolder(folder.toRealPath());
    for (String name : List.of("norr/anna", "norr/erik", "syd/anna", "syd/maja")) {
      copy(Path.of("examples/anna-allmanmedicin-2021"), folder.resolve(name));
    }
    region.write("policies/own.yaml", pack());
    Path contract = folder.resolve("syd/maja/contract.yaml");
    String named = Files.readString(contract).replaceFirst("(?m)^policies:.*$", "");
    Files.writeString(contract, named + "\npolicies: [../../policies/own.yaml]\n");
    region.git("init", "-q");
    region.commit("first");
  }

  private static String pack() throws IOException {
    try (Stream<Path> packs = Files.list(Path.of("examples/region/policies"))) {
      return Files.readString(packs.filter(p -> p.toString().endsWith(".yaml")).findFirst().get());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private Run st(String... args) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, args);
  }

  /** The portfolios that are looked at. */
  private List<String> changed(String... more) {
    List<String> args = new ArrayList<>(List.of("forecast", "--format", "json"));
    args.addAll(List.of("--changed-since", "HEAD"));
    args.addAll(List.of(more));
    Matcher told =
        Pattern.compile("\"portfolio\" : \"([^\"]*)\"")
            .matcher(st(args.toArray(String[]::new)).out());
    return told.results().map(one -> one.group(1)).toList();
  }

  @Test
  void nothingChanged() {
    assertThat(changed()).isEmpty();
    Run validate = st("validate", "--changed-since", "HEAD");
    assertThat(validate.code()).isEqualTo(ExitCode.OK);
    assertThat(validate.out()).startsWith("0 portfolios");
    assertThat(validate.err()).isEqualTo("st: no portfolio has changed since HEAD\n");
    String json = st("validate", "--changed-since", "HEAD", "--format", "json").out();
    assertThat(json).contains("\"findings\" : [ ]", "\"portfolios\" : 0");
  }

  @Test
  void aFileIsChangedNewOrGone() throws IOException {
    region.write("norr/anna/courses.yaml", "courses: []\n");
    assertThat(changed()).containsExactly("norr/anna");
    region.write(
        "norr/anna/courses.yaml", Files.readString(folder.resolve("norr/erik/courses.yaml")));
    assertThat(changed()).isEmpty();
    region.write("syd/anna/notes.txt", "new\n");
    Files.delete(folder.resolve("norr/erik/absence.yaml"));
    assertThat(changed()).containsExactly("syd/anna", "norr/erik");
    assertThat(changed("syd")).containsExactly("syd/anna");
  }

  @Test
  void whatGovernsAllBelowIt() throws Exception {
    region.write("syd/.st.yaml", "language: en\n");
    assertThat(changed()).containsExactly("syd/anna", "syd/maja");
    region.commit("second");
    assertThat(changed()).isEmpty();
    Files.delete(folder.resolve("syd/.st.yaml"));
    assertThat(changed()).containsExactly("syd/anna", "syd/maja");
    region.commit("third");
    region.write("norr/region.yaml", Files.readString(Path.of("examples/region/region.yaml")));
    assertThat(changed()).containsExactly("norr/anna", "norr/erik");
    region.commit("fourth");
    region.write("syd/malbeskrivningar/2021/psykiatri.yaml", "x: 1\n");
    assertThat(changed()).containsExactly("syd/anna", "syd/maja");
  }

  @Test
  void aGuidelineThatTheContractNames() throws IOException {
    region.write("policies/own.yaml", pack() + "\n# Another line.\n");
    assertThat(changed()).containsExactly("syd/maja");
    Files.delete(folder.resolve("policies/own.yaml"));
    assertThat(changed()).containsExactly("syd/maja");
  }

  @Test
  void aGuidelineThatTheRepositoryNames() throws Exception {
    region.write("norr/.st.yaml", "policies: [../policies/own.yaml]\n");
    region.commit("second");
    region.write("policies/own.yaml", pack() + "\n# Another line.\n");
    assertThat(changed()).containsExactly("norr/anna", "norr/erik", "syd/maja");
  }

  @Test
  void whatIsNotThereIsSaid() {
    Run unknown = st("validate", "--changed-since", "nowhere");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).isEqualTo("st: the repository has no revision \"nowhere\"\n");
    Run option = st("validate", "--changed-since=--output=x");
    assertThat(option.code()).isEqualTo(ExitCode.USAGE);
    assertThat(option.err()).contains("is no git revision");
    assertThat(folder.resolve("x")).doesNotExist();
  }
}
