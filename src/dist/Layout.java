import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out what the packages hold: {@code work/portable/st-VERSION}, for any computer with a Java,
 * {@code work/deb}, and {@code st-VERSION-SYSTEM}, with a Java of its own. Called by the profile
 * "dist" of pom.xml, which packs what lies there afterwards.
 *
 * <p>A program of one file, run from its source, because it must work where a shell does not.
 */
final class Layout {
  /**
   * What st.jar needs, by {@code jdeps --print-module-deps} (a test compares), and what it asks for
   * by name only: the Swedish order of letters.
   */
  private static final String MODULES = "java.base,java.desktop,java.logging,jdk.localedata";

  /** The first Java whose archive of classes may lie anywhere, not only where it was made. */
  private static final int MOVABLE = 25;

  /** With which st ends when there is no such command. */
  private static final int UNKNOWN = 2;

  private static final Pattern LICENCE =
      Pattern.compile("META-INF/[^/]*(LICENSE|NOTICE|THIRD)[^/]*|fonts/OFL.txt");

  private final Path base;
  private final Path jar;
  private final String version;
  private final FileTime time;
  private final Path out;
  private final Path work;

  private Layout(Path base, Path jar, String version, Instant time, Path out) {
    this.base = base;
    this.jar = jar;
    this.version = version;
    this.time = FileTime.from(time);
    this.out = out;
    this.work = out.resolve("work");
  }

  /**
   * Takes the project's folder, the jar, the version, the time that every file is dated, the folder
   * to write in, the JDK to make a runtime from or "none", and the jars that went into the jar.
   */
  public static void main(String[] args) throws Exception {
    Layout layout =
        new Layout(
            Path.of(args[0]), Path.of(args[1]), args[2], Instant.parse(args[3]), Path.of(args[4]));
    delete(layout.out);
    Path portable = layout.work.resolve("portable/st-" + args[2]);
    layout.common(portable, args[6]);
    layout.date(portable);
    layout.deb(portable);
    boolean image = !args[5].equals("none");
    if (image) {
      layout.image(portable, Path.of(args[5]));
    }
    Files.writeString(
        layout.work.resolve("image.properties"),
        String.join(
            "\n",
            "dist.system=" + system(),
            "dist.format=" + (system().startsWith("windows") ? "zip" : "tar.gz"),
            "dist.no.image=" + !image));
  }

  private void common(Path folder, String jars) throws Exception {
    String name = version + "-" + sha256(jar).substring(0, 16);
    Path lib = Files.createDirectories(folder.resolve("lib").resolve(name));
    Files.copy(jar, lib.resolve("st.jar"));
    Files.writeString(folder.resolve("lib/current"), name + "\n");
    Path launcher = Files.copy(base.resolve("st"), folder.resolve("st"));
    launcher.toFile().setExecutable(true, false);
    Files.copy(base.resolve("LICENSE"), folder.resolve("LICENSE"));
    Files.copy(base.resolve("src/dist/README.txt"), folder.resolve("README.txt"));
    Path windows = base.resolve("src/dist/st.cmd");
    if (Files.exists(windows)) {
      Files.copy(windows, folder.resolve("st.cmd"));
    }
    copy(base.resolve("examples"), folder.resolve("examples"));
    licences(folder.resolve("licenses"), jars);
    shells(folder.resolve("share"));
  }

  /** Completions and pages of man, where Debian wants them below share, as the jar writes them. */
  private void shells(Path share) throws Exception {
    Map<String, String> places = new TreeMap<>();
    places.put("bash", "bash-completion/completions/st");
    places.put("zsh", "zsh/vendor-completions/_st");
    places.put("fish", "fish/vendor_completions.d/st.fish");
    for (Map.Entry<String, String> place : places.entrySet()) {
      Path file = share.resolve(place.getValue());
      Files.createDirectories(file.getParent());
      if (ask(file, "completion", place.getKey()) == UNKNOWN) {
        System.out.println("This st has no completions and no pages of man: none are packed.");
        delete(share);
        return;
      }
    }
    Path pages = share.resolve("man");
    ask(work.resolve("said"), "man", "--out", pages.toString());
    try (Stream<Path> all = Files.walk(pages)) {
      for (Path page : all.filter(Files::isRegularFile).toList()) {
        try (OutputStream zipped =
            new GZIPOutputStream(Files.newOutputStream(Path.of(page + ".gz")))) {
          Files.copy(page, zipped);
        }
        Files.delete(page);
      }
    }
  }

  /** Answers the code of st, which is none but OK or that there is no such command. */
  private int ask(Path said, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", jar.toString(), "se.stportfolj.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(said.toFile());
    builder.environment().put("SOURCE_DATE_EPOCH", Long.toString(time.toMillis() / 1000));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("ST_LANG", "en");
    int code = builder.redirectError(work.resolve("complaint").toFile()).start().waitFor();
    if (code != 0 && code != UNKNOWN) {
      throw new IOException(command + "\n" + Files.readString(work.resolve("complaint")));
    }
    return code;
  }

  /** As Debian wants it: the program in one place, what is to be read in another. */
  private void deb(Path portable) throws Exception {
    Path root = work.resolve("deb/usr/share");
    Path program = root.resolve("st");
    copy(portable, program);
    Path doc = Files.createDirectories(root.resolve("doc/st"));
    if (Files.exists(program.resolve("share"))) {
      copy(program.resolve("share"), root);
      delete(program.resolve("share"));
    }
    Files.deleteIfExists(program.resolve("st.cmd"));
    Files.delete(program.resolve("README.txt"));
    Files.delete(program.resolve("LICENSE"));
    Files.move(program.resolve("licenses"), doc.resolve("licenses"));
    Files.copy(base.resolve("LICENSE"), doc.resolve("licenses/LICENSE"));
    Files.copy(base.resolve("src/dist/deb/copyright"), doc.resolve("copyright"));
    date(work.resolve("deb"));
  }

  /** The licence of every jar, out of the jar itself or, where it has none, out of ours. */
  private void licences(Path folder, String jars) throws IOException {
    Files.createDirectories(folder);
    for (String one : jars.split(Pattern.quote(java.io.File.pathSeparator), -1)) {
      Path source = Path.of(one);
      if (!Files.isRegularFile(source)) {
        continue; // our own classes
      }
      String name = source.getFileName().toString().replaceFirst("\\.jar$", "");
      Path target = Files.createDirectories(folder.resolve(name));
      int found = fromJar(source, target);
      Path ours = base.resolve("src/dist/licenses/" + name.replaceFirst("-[0-9].*", "") + ".txt");
      if (Files.exists(ours)) {
        Files.copy(ours, target.resolve("LICENSE.txt"));
        found++;
      }
      if (found == 0) {
        throw new IOException(name + " has no licence: write src/dist/licenses/" + name);
      }
    }
    if (folder.toFile().list().length == 0) {
      throw new IOException("no libraries in " + jars);
    }
    Path own = Files.createDirectories(folder.resolve("st"));
    fromJar(jar, own, "fonts/OFL.txt", "META-INF/NOTICE");
  }

  private static int fromJar(Path jar, Path target, String... names) throws IOException {
    List<String> wanted = List.of(names);
    int found = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        String name = entry.getName();
        if (wanted.isEmpty() ? LICENCE.matcher(name).matches() : wanted.contains(name)) {
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target.resolve(name.substring(name.lastIndexOf('/') + 1)));
          }
          found++;
        }
      }
    }
    return found;
  }

  private void image(Path portable, Path jdk) throws Exception {
    boolean windows = system().startsWith("windows");
    Path image = out.resolve("st-" + version + "-" + system());
    copy(portable, image);
    Files.deleteIfExists(image.resolve(windows ? "st" : "st.cmd"));
    Path runtime = image.resolve("runtime");
    run(
        jdk.resolve("bin/jlink").toString(),
        "--add-modules",
        MODULES,
        "--include-locales=sv,en",
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
    Path java = runtime.resolve("bin/java");
    int major = Integer.parseInt(releaseOf(runtime).get("JAVA_VERSION").split("[^0-9]")[0]);
    if (major < MOVABLE) {
      System.out.println(
          "Java "
              + major
              + " ties an archive of classes to its place: none is shipped, and the"
              + " launcher makes one at the first start. From Java "
              + MOVABLE
              + " on it is shipped.");
      run(java.toString(), "-XX:+UseSerialGC", "-Xshare:dump");
      date(image);
      return;
    }
    date(image);
    Path lib = image.resolve("lib");
    Path folder = lib.resolve(Files.readString(lib.resolve("current")).strip());
    for (String use : List.of("portfolios", "forms")) {
      Path training = Files.createDirectories(work.resolve(use));
      Path archive = folder.resolve("runtime-" + use + ".aot");
      String jar = folder.resolve("st.jar").toString();
      run(
          java.toString(),
          "-XX:AOTCacheOutput=" + archive,
          "-XX:+UseSerialGC",
          "-Djava.awt.headless=true",
          "-Dpdfbox.fontcache=" + training,
          "-cp",
          jar,
          "se.stportfolj.cli.Train",
          use,
          image.resolve("examples").toString(),
          training.toString());
      run(
          java.toString(),
          "-XX:AOTCache=" + archive,
          "-XX:AOTMode=on",
          "-XX:+UseSerialGC",
          "-cp",
          jar,
          "-version");
      delete(training);
    }
    date(image);
  }

  /** As in the names of the archives: linux-x64, macos-aarch64, windows-x64. */
  private static String system() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch").replace("amd64", "x64").replace("x86_64", "x64");
    String name = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : "linux";
    return name + "-" + arch;
  }

  private static TreeMap<String, String> releaseOf(Path home) throws IOException {
    TreeMap<String, String> values = new TreeMap<>();
    for (String line : Files.readAllLines(home.resolve("release"))) {
      int equals = line.indexOf('=');
      values.put(line.substring(0, equals), line.substring(equals + 1).replace("\"", ""));
    }
    return values;
  }

  private static void run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
        .forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + said);
    }
  }

  /**
   * Every file is dated alike: so the packages are the same each time, and an archive fits its jar.
   */
  private void date(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(files::add);
    }
    for (Path file : files) {
      if (!Files.isSymbolicLink(file)) {
        Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .setTimes(time, null, null);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (Files.isDirectory(file) && Files.isDirectory(target)) {
          continue; // there already, with something in it
        }
        Files.copy(
            file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
