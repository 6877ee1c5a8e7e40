package se.stportfolj.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import se.stportfolj.yaml.YamlReader;

/**
 * What reading many portfolios costs beside the least that a program with this YAML engine can do,
 * which is to pull the engine's events out of the same files. One thread, all in one process, the
 * passes in turn; CONTRIBUTING has the call.
 */
public final class ReadingAgainstEvents {
  /** The thread's own time: others may be at work on the machine. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private static final String[] PASSES = {"events", "trees", "portfolios"};

  private ReadingAgainstEvents() {}

  /** Takes the number of portfolios, that of rounds, and the folders of examples to copy. */
  public static void main(String[] args) throws IOException {
    List<Path> examples = Arrays.stream(args).skip(2).map(Path::of).toList();
    Path into = Files.createTempDirectory("portfolios");
    try {
      List<Path> folders = ManyPortfolios.write(examples, Integer.parseInt(args[0]), into);
      measure(folders, Integer.parseInt(args[1]));
    } finally {
      try (Stream<Path> files = Files.walk(into)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void measure(List<Path> folders, int rounds) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> inside = Files.list(folder)) {
        files.addAll(inside.sorted().toList());
      }
    }
    long[][] nanos = new long[PASSES.length][rounds];
    long sum = 0;
    for (int round = -2; round < rounds; round++) { // two to warm up
      for (int pass = 0; pass < PASSES.length; pass++) {
        long begin = CPU.getCurrentThreadCpuTime();
        sum += pass == 2 ? portfolios(folders) : pass == 1 ? trees(files) : events(files);
        if (round >= 0) {
          nanos[pass][round] = CPU.getCurrentThreadCpuTime() - begin;
        }
      }
    }
    System.out.println(files.size() + " files, " + sum + " values and problems met");
    Arrays.stream(nanos).forEach(Arrays::sort);
    for (int pass = 0; pass < PASSES.length; pass++) {
      long median = nanos[pass][rounds / 2];
      System.out.printf(
          "%-10s %6d ms  %.2f%n",
          PASSES[pass], median / 1_000_000, (double) median / nanos[0][rounds / 2]);
    }
  }

  private static long events(List<Path> files) throws IOException {
    Parse engine = new Parse(LoadSettings.builder().build());
    long count = 0;
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), UTF_8);
      for (Event event : engine.parseString(text)) {
        count += event.getEventId() == Event.ID.Scalar ? 1 : 0;
      }
    }
    return count;
  }

  private static long trees(List<Path> files) throws IOException {
    long count = 0;
    for (Path file : files) {
      count += YamlReader.read(Files.readAllBytes(file)).problems().size();
    }
    return count;
  }

  private static long portfolios(List<Path> folders) {
    long count = 0;
    for (Path folder : folders) {
      count += PortfolioReader.read(folder, folder.toString(), Optional.empty(), where -> Optional.empty()).problems().size();
    }
    return count;
  }
}
