package se.stportfolj.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * What a region costs: the wall time and the peak of memory of commands on many portfolios, as
 * whole processes, beside one warm thread that reads the same files and only pulls the engine's
 * events. CONTRIBUTING has the call.
 */
public final class RegionBenchmark {
  private static final List<String> COMMANDS =
      List.of(
          "validate --format json",
          "forecast",
          "forecast --format json",
          "cohort",
          "cohort --format json",
          "status --format json");

  private RegionBenchmark() {}

  /** Takes the number of portfolios, and options that each command gets. */
  public static void main(String[] args) throws Exception {
    int portfolios = Integer.parseInt(args[0]);
    List<String> options = Arrays.asList(args).subList(1, args.length);
    Path folder = Files.createTempDirectory("st-region-");
    try {
      MadeRegion.make(Path.of("examples"), folder, portfolios);
      run(folder, options);
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static void run(Path folder, List<String> options) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    System.out.printf(Locale.ROOT, "%d files, %.1f MB%n", files.size(), bytes / 1e6);
    events(files.subList(0, Math.min(files.size(), 8000)));
    events(files.subList(0, Math.min(files.size(), 8000)));
    for (String command : COMMANDS) {
      // Before and after: another process may have come in between.
      double before = events(files);
      List<String> words = new ArrayList<>(List.of("./st"));
      words.addAll(List.of(command.split(" ")));
      words.add(folder.toString());
      words.addAll(options);
      Ended ended = process(words);
      double floor = (before + events(files)) / 2;
      System.out.printf(
          Locale.ROOT,
          "%-24s %6.2f s (%.2f s of processors) %5d MB  events %6.2f s  ratio %.2f%n",
          command,
          ended.seconds,
          ended.processors,
          ended.peak,
          floor,
          ended.seconds / floor);
    }
  }

  /** Pulls all events of all files on this thread; seconds. */
  private static double events(List<Path> files) throws IOException {
    Parse engine = new Parse(LoadSettings.builder().build());
    long begin = System.nanoTime();
    long events = 0;
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (Event event : engine.parseReader(new StringReader(text))) {
        events += event.getEventId() == Event.ID.Scalar ? 1 : 0;
      }
    }
    if (events == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private record Ended(double seconds, double processors, long peak) {}

  /** The wall time of a process, and the most memory that was its own at once, in MB. */
  private static Ended process(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long begin = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    double processors = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, highWater(process.pid()));
      double used =
          process.info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(0.0);
      processors = Math.max(processors, used);
      Thread.sleep(20);
    }
    int code = process.waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (code >= ExitCode.USAGE) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return new Ended(seconds, processors, peak);
  }

  /** The launcher becomes the JVM, so that its number is that of the JVM (Linux). */
  private static long highWater(long process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException | NumberFormatException e) {
      // It has just ended.
    }
    return 0;
  }
}
