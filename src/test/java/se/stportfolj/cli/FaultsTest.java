package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * Whatever happens to a call that writes, every file is the old one or the new one, whole, and what
 * is wrong is said in one line. With the profile {@code thorough} two hundred calls are killed.
 */
@DisabledOnOs(OS.WINDOWS)
class FaultsTest {
  private static final int KILLS = Integer.getInteger("st.thorough", 1) > 1 ? 200 : 6;
  private static final String OLD = "as it was\n";

  @TempDir private Path temp;

  private Path folder(String name) throws IOException {
    return Files.createDirectories(temp.toRealPath().resolve(name));
  }

  private static Run run(Path folder, Writing writing) {
    return Run.in(folder, Map.of(), false, writing.words().toArray(String[]::new));
  }

  private static ProcessBuilder process(Path folder, List<String> words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(words);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectInput(new java.io.File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolveSibling(folder.getFileName() + ".log").toFile());
  }

  /** A command that can be told where to write is among those that are killed. */
  @Test
  void everyCommandThatWritesIsTried() {
    Set<String> write = new TreeSet<>();
    for (Command command : St.COMMANDS) {
      CommandSpec spec = command.spec(Texts.of(Language.EN));
      boolean writes =
          List.of("--out", "--into", "--dry-run").stream().anyMatch(o -> spec.findOption(o) != null)
              || spec.name().equals("init");
      if (writes) {
        write.add(command.name());
      }
    }
    Set<String> tried = Writing.ALL.stream().map(Writing::command).collect(Collectors.toSet());
    // st malbeskrivning import reads an official PDF, which is not part of this repository.
    tried.add("malbeskrivning");
    assertThat(tried).containsAll(write);
  }

  @Test
  void killedAtAnyMomentEveryFileIsOldOrNew() throws Exception {
    Random random = new Random(19);
    List<Writing> all = new ArrayList<>(Writing.ALL);
    java.util.Collections.shuffle(all, random);
    Map<Writing, Map<String, String>> whole = new java.util.HashMap<>();
    for (int i = 0; i < KILLS; i++) {
      Writing writing = all.get(i % all.size());
      if (!whole.containsKey(writing)) {
        Path reference = Writing.lay(folder("whole-" + i));
        Run run = run(reference, writing);
        assertThat(run.code()).as(writing + run.err()).isLessThan(ExitCode.USAGE);
        whole.put(writing, Writing.files(reference));
      }
      kill(writing, whole.get(writing), Writing.lay(folder("killed-" + i)), random);
    }
  }

  private static void kill(Writing writing, Map<String, String> whole, Path folder, Random random)
      throws Exception {
    Map<String, String> before = Writing.files(folder);
    if (writing.isForced()) {
      for (String name : whole.keySet()) {
        if (!before.containsKey(name)) {
          Files.createDirectories(folder.resolve(name).getParent());
          Files.writeString(folder.resolve(name), OLD);
        }
      }
      before = Writing.files(folder);
    }
    Process process = process(folder, writing.words()).start();
    if (random.nextInt(4) == 0) {
      process.waitFor(100 + random.nextInt(1500), TimeUnit.MILLISECONDS);
    } else {
      while (process.isAlive() && Writing.left(folder).isEmpty()) {
        Thread.onSpinWait();
      }
      process.waitFor(random.nextInt(8_000), TimeUnit.MICROSECONDS);
    }
    process.destroyForcibly().waitFor();

    Map<String, String> after = Writing.files(folder);
    for (Map.Entry<String, String> file : after.entrySet()) {
      assertThat(file.getValue())
          .as(writing + ": " + file.getKey())
          .isIn(before.getOrDefault(file.getKey(), "nothing"), whole.get(file.getKey()));
    }
    assertThat(after.keySet()).as(writing.toString()).containsAll(before.keySet());
    if (writing.makesAFolder() && Files.exists(folder.resolve("out"))) {
      assertThat(after.keySet()).as("all of it or nothing").containsAll(whole.keySet());
    }
    again(writing, whole, folder, before.equals(after));
  }

  /** The next call does not mind what was left; later it takes it away. */
  private static void again(
      Writing writing, Map<String, String> whole, Path folder, boolean nothingDone)
      throws Exception {
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    for (Path left : Writing.left(folder)) {
      Files.setLastModifiedTime(left, yesterday);
    }
    if (nothingDone) {
      Run run = run(folder, writing);
      assertThat(run.code()).as(writing + run.err()).isLessThan(ExitCode.USAGE);
      assertThat(Writing.files(folder)).as(writing.toString()).isEqualTo(whole);
      assertThat(Writing.left(folder)).as(writing.toString()).isEmpty();
    }
  }

  @Test
  void whatAnotherIsWritingThisMomentStays() throws Exception {
    Path folder = Writing.lay(folder("two"));
    Path young = Files.createDirectory(folder.resolve("p/.st-123"));
    Path strange = Files.createDirectory(folder.resolve("p/.st-mine"));
    Files.setLastModifiedTime(strange, FileTime.from(Instant.EPOCH));
    assertThat(run(folder, Writing.ALL.get(0)).code()).isLessThan(ExitCode.USAGE);
    assertThat(young).exists();
    assertThat(strange).exists();
  }

  /** What is no file is written to, and is what it was afterwards. */
  @Test
  void aPipeIsWrittenToAndStays() throws Exception {
    Path folder = Writing.lay(folder("pipe"));
    Path pipe = folder.resolve("pipe");
    assumeTrue(has("mkfifo") && exit("mkfifo", pipe.toString()) == 0, "no mkfifo here");
    List<String> words = List.of("export", "p", "--format", "json", "--lang=en");
    String asked = Run.in(folder, Map.of(), false, words.toArray(String[]::new)).out();
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readAllBytes(pipe);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    Run run =
        Run.in(
            folder,
            Map.of(),
            false,
            "export",
            "p",
            "--format",
            "json",
            "--lang=en",
            "--out",
            "pipe");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(new String(read.get(60, TimeUnit.SECONDS), UTF_8)).isEqualTo(asked);
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(Writing.left(folder)).isEmpty();
  }

  /** A device that is always full, behind a link: a fault would replace the link alone. */
  @Test
  void aFullDeviceIsToldInOneLine() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
    Path folder = Writing.lay(folder("full"));
    Path link = Files.createSymbolicLink(folder.resolve("full"), Path.of("/dev/full"));
    for (String format : List.of("json", "xlsx")) {
      Run run =
          Run.in(
              folder,
              Map.of(),
              false,
              "export",
              "p",
              "--format",
              format,
              "--lang=en",
              "--force",
              "--out",
              "full");
      toldInOneLine(run, "export");
      assertThat(link).isSymbolicLink();
    }
    Files.delete(link); // JUnit warns of one that leads out of the folder
  }

  /** What a link leads to is written; the link stays one, and one to nothing is somebody's too. */
  @Test
  void aLinkStaysOne() throws Exception {
    Path folder = Writing.lay(folder("link"));
    Path real = Files.writeString(folder("elsewhere").resolve("real.json"), OLD);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    List<String> words =
        List.of("export", "p", "--format", "json", "--lang=en", "--out", "link.json");
    Run refused = Run.in(folder, Map.of(), false, words.toArray(String[]::new));
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    List<String> forced = new ArrayList<>(words);
    forced.add("--force");
    assertThat(Run.in(folder, Map.of(), false, forced.toArray(String[]::new)).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{");
    Files.delete(real);
    assertThat(Run.in(folder, Map.of(), false, words.toArray(String[]::new)).code())
        .isEqualTo(ExitCode.USAGE);
  }

  /** Not even the computer's administrator makes a folder there. */
  @Test
  void aPlaceWhereNothingCanBeWrittenIsToldInOneLine() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
    Path folder = Writing.lay(folder("proc"));
    Map<String, String> before = Writing.files(folder);
    for (Writing writing : Writing.ALL) {
      Writing there = writing.to("/proc/st-nowhere/out");
      boolean portfolio = there.equals(writing) || there.words().contains("--assign-bilaga");
      if (!portfolio) {
        toldInOneLine(run(folder, there), writing.toString());
      }
    }
    assertThat(Writing.files(folder)).isEqualTo(before);
  }

  private static void toldInOneLine(Run run, String what) {
    assertThat(run.code()).as(what + run.err()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err().lines().filter(line -> line.startsWith("st: ")).toList())
        .as(what)
        .hasSize(1)
        .noneMatch(line -> line.contains("mistake in st"));
  }

  /** A disk of a few kilobytes, on a computer that lets us make one. */
  @Test
  void aFullDiskLeavesWhatWas() throws Exception {
    assumeTrue(has("unshare") && exit("unshare", "-m", "true") == 0, "no namespaces here");
    Path folder = Writing.lay(folder("disk"));
    String cp = System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String script =
        """
        mount -t tmpfs -o size=96k none out && cp -r p out/p && echo 'as it was' >out/old.json || exit 99
        dd if=/dev/zero of=out/filler bs=1k 2>/dev/null
        st() { "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$CP" se.stportfolj.cli.Main "$@"; echo "code $?"; }
        st export p --format json --lang=en --force --out out/old.json
        st render-intyg p --all --lang=en --out out
        st add course out/p --title=T --from=2024-01-01 --to=2024-01-02 --force --lang=en
        rm out/filler
        diff -r p out/p && cat out/old.json && ls -A out
        """;
    ProcessBuilder builder = new ProcessBuilder("unshare", "-m", "sh", "-c", script);
    Files.createDirectory(folder.resolve("out"));
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(Map.of("CP", cp, "JAVA", java));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assumeTrue(process.waitFor() != 99, "no disk can be made here: " + said);
    assertThat(said.lines().filter(line -> line.startsWith("code "))).containsOnly("code 3");
    assertThat(said.lines().filter(line -> line.startsWith("st: could not read or write: ")))
        .as(said)
        .hasSize(3);
    assertThat(said).endsWith("as it was\nold.json\np\n");
  }

  /** Two processes at once: what either says it has written is there. */
  @Test
  void twoCallsAtOnceLoseNothing() throws Exception {
    Path folder = Writing.lay(folder("both"));
    List<Process> both = new ArrayList<>();
    for (String title : List.of("Kurs A", "Kurs B")) {
      Writing writing = Writing.ALL.get(0);
      List<String> words = new ArrayList<>(writing.words());
      words.replaceAll(word -> word.equals("--title=T") ? "--title=" + title : word);
      both.add(
          process(folder, words)
              .redirectOutput(folder.resolveSibling(title + ".log").toFile())
              .start());
    }
    String file = "";
    int written = 0;
    for (int i = 0; i < 2; i++) {
      both.get(i).waitFor();
      file = Files.readString(folder.resolve("p/courses.yaml"));
    }
    for (int i = 0; i < 2; i++) {
      String title = i == 0 ? "Kurs A" : "Kurs B";
      String log = Files.readString(folder.resolveSibling(title + ".log"));
      boolean said = log.contains("written: ");
      assertThat(file.contains(title)).as(log).isEqualTo(both.get(i).exitValue() < 2);
      written += file.contains(title) ? 1 : 0;
      assertThat(said || both.get(i).exitValue() >= 2).as(log).isTrue();
    }
    assertThat(written).isPositive();
  }

  /**
   * While somebody else writes, takes away and lays back a file, each call reads some state of it.
   */
  @Test
  void filesThatChangeAndVanishWhileTheyAreRead() throws Exception {
    Path folder = Writing.lay(folder("moving"));
    Path file = folder.resolve("p/rotations.yaml");
    byte[] all = Files.readAllBytes(file);
    AtomicBoolean ended = new AtomicBoolean();
    Thread other =
        new Thread(
            () -> {
              Random random = new Random(7);
              while (!ended.get()) {
                try {
                  Files.deleteIfExists(file);
                  Files.write(file, java.util.Arrays.copyOf(all, random.nextInt(all.length)));
                  Files.write(file, all);
                } catch (IOException e) {
                  ended.set(true);
                }
              }
            });
    other.start();
    try {
      for (int i = 0; i < 30; i++) {
        for (List<String> words :
            List.of(
                List.of("validate", "p"),
                List.of("status", "p", "--format", "json"),
                List.of("export", "p", "--format", "json"),
                List.of("set", "p", "--id=med", "percent=" + (20 + i), "--force"))) {
          Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, words.toArray(String[]::new));
          assertThat(run.code()).as(words + run.err()).isBetween(0, ExitCode.FAILURE);
          assertThat(run.err()).as(words.toString()).doesNotContain("mistake in st");
        }
      }
    } finally {
      ended.set(true);
      other.join();
    }
    assertThat(Writing.left(folder)).isEmpty();
  }

  private static boolean has(String program) {
    return Files.isExecutable(Path.of("/usr/bin", program))
        || Files.isExecutable(Path.of("/bin", program));
  }

  private static int exit(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
  }
}
