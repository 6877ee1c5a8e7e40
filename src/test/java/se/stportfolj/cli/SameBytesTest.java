package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.git.GitFolder;

/**
 * The same question on the same day has the same answer, byte for byte, on every Java, in every
 * locale and time zone: all that the commands print and write of the examples ({@link
 * AskEverything}). Here a part of the environments; with the profile {@code thorough} each with
 * each.
 */
@DisabledOnOs(OS.WINDOWS)
class SameBytesTest {
  /** Letters that are made large otherwise, digits that are written otherwise, and this house's. */
  private static final List<String> LOCALES = List.of("sv_SE", "tr_TR", "ar_EG");

  /** Between the first and the last there is always another day than today in Greenwich. */
  private static final List<String> ZONES =
      List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago");

  private static final boolean THOROUGH = Integer.getInteger("st.thorough", 1) > 1;

  private record Surroundings(Path java, String locale, String zone) {}

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void layTheExamples() throws Exception {
    folder = Files.createDirectories(temp.toRealPath().resolve("region"));
    Path examples = Path.of("examples").toAbsolutePath();
    try (Stream<Path> all = Files.walk(examples)) {
      for (Path one : all.sorted().toList()) {
        Files.copy(one, folder.resolve("examples").resolve(examples.relativize(one)));
      }
    }
    GitFolder repository = new GitFolder(folder);
    repository.git("init", "-q");
    repository.commit("first");
    Path contract = folder.resolve("examples/anna-allmanmedicin-2021/contract.yaml");
    String text = Files.readString(contract);
    Files.writeString(contract, text.replace("employment-percent: 100", "employment-percent: 50"));
  }

  /** The newest of each version that st is held to. */
  private static List<Path> javas() throws IOException {
    Map<String, Path> found = new TreeMap<>();
    found.put(
        Integer.toString(Runtime.version().feature()), Path.of(System.getProperty("java.home")));
    Path place = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(place)) {
      try (Stream<Path> homes = Files.list(place)) {
        for (Path home : homes.sorted().toList()) {
          Path release = home.resolve("release");
          if (Files.isExecutable(home.resolve("bin/java")) && Files.isRegularFile(release)) {
            for (String version : List.of("17", "25")) {
              if (Files.readString(release).contains("JAVA_VERSION=\"" + version)) {
                found.putIfAbsent(version, home);
              }
            }
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Surroundings> surroundings() throws IOException {
    List<Path> javas = javas();
    List<Surroundings> all = new ArrayList<>();
    for (int j = 0; j < javas.size(); j++) {
      for (int l = 0; l < LOCALES.size(); l++) {
        for (int z = 0; z < ZONES.size(); z++) {
          // In the short run every Java, locale and zone, and each of them once.
          boolean once = l == z && l % javas.size() == j;
          if (THOROUGH || once) {
            all.add(new Surroundings(javas.get(j), LOCALES.get(l), ZONES.get(z)));
          }
        }
      }
    }
    return all;
  }

  @Test
  void everyAnswerIsTheSameEverywhere() throws Exception {
    List<Surroundings> all = surroundings();
    assertThat(all).hasSizeGreaterThanOrEqualTo(3);
    List<String> first = List.of();
    for (Surroundings one : all) {
      List<String> answers = answers(one);
      if (first.isEmpty()) {
        first = answers;
        assertThat(first).hasSizeGreaterThan(150).anyMatch(line -> line.contains(".pdf "));
      }
      assertThat(differing(first, answers)).as(one + " beside " + all.get(0)).isEmpty();
    }
  }

  private static List<String> differing(List<String> first, List<String> second) {
    List<String> missing = new ArrayList<>(first);
    missing.removeAll(second);
    List<String> more = new ArrayList<>(second);
    more.removeAll(first);
    missing.addAll(more);
    return missing;
  }

  private List<String> answers(Surroundings one) throws Exception {
    String[] locale = one.locale().split("_", -1);
    List<String> command =
        List.of(
            one.java().resolve("bin/java").toString(),
            "-Xshare:auto",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Duser.language=" + locale[0],
            "-Duser.country=" + locale[1],
            "-Dpdfbox.fontcache=" + temp,
            "-cp",
            System.getProperty("java.class.path"),
            AskEverything.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    return run(builder, one, 0).lines().toList();
  }

  private static String run(ProcessBuilder builder, Surroundings one, int expected)
      throws Exception {
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
    builder.environment().put("LANG", one.locale() + ".UTF-8");
    builder.environment().put("TZ", one.zone());
    Path err = Files.createTempFile("st-same-", ".txt");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        in.flush();
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(expected);
      return out;
    } finally {
      Files.delete(err);
    }
  }

  /** The launcher sets a locale of its own for Java, and hands on the user's. */
  @Test
  void theLauncherAnswersTheSame() throws Exception {
    Path launcher = packed();
    String first = "";
    for (Surroundings one : surroundings()) {
      ProcessBuilder builder =
          new ProcessBuilder(
              launcher.toString(),
              "validate",
              "examples",
              "--format=json",
              "--as-of=2026-11-22",
              "--lang=sv");
      builder.directory(folder.toFile());
      builder.environment().remove("JAVA_HOME");
      builder.environment().remove("XDG_CACHE_HOME");
      // Nowhere to keep an archive of classes: none is made.
      builder.environment().put("HOME", "/dev/null");
      builder.environment().put("ST_JAVA_HOME", one.java().toString());
      String out = run(builder, one, 1);
      first = first.isEmpty() ? out : first;
      assertThat(out).as(one.toString()).isEqualTo(first).contains("\"portfolios\"");
    }
  }

  /** As in a package, with a jar that names these classes. */
  private Path packed() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("st")), "no launcher here");
    Path root = Files.createDirectories(temp.toRealPath().resolve("st"));
    Path jar = Files.createDirectories(root.resolve("lib/now")).resolve("st.jar");
    Files.writeString(root.resolve("lib/current"), "now\n");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path);
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
    return Files.copy(
        Path.of("st"), root.resolve("st"), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
  }
}
