package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A region of portfolios made from the examples: other names, all dates moved by some days, and a
 * mistake in one of ten.
 */
final class MadeRegion {
  private static final List<String> EXAMPLES =
      List.of("anna-allmanmedicin-2021", "erik-psykiatri-2015", "anna-allmanmedicin-2021");
  private static final List<String> FIRST =
      List.of("Anna", "Erik", "Maja", "Omar", "Sara", "Åke", "Li", "Fatima", "Nils", "Eva");
  private static final Pattern DAY = Pattern.compile("\\b(19|20)\\d\\d-\\d\\d-\\d\\d\\b");
  private static final Pattern NAME = Pattern.compile("(?m)^(  name: ).*$");

  private MadeRegion() {}

  /** Makes so many below a folder, a hundred in each of its folders. */
  static void make(Path examples, Path folder, int portfolios) throws IOException {
    List<Map<String, String>> patterns = new ArrayList<>();
    for (String example : EXAMPLES) {
      patterns.add(files(examples.resolve(example)));
    }
    for (int i = 0; i < portfolios; i++) {
      Path here = folder.resolve(String.format(Locale.ROOT, "unit-%03d/st-%05d", i / 100, i));
      Files.createDirectories(here);
      for (Map.Entry<String, String> file : patterns.get(i % patterns.size()).entrySet()) {
        if (!(i % 50 == 7 && file.getKey().equals("absence.yaml"))) {
          Files.writeString(here.resolve(file.getKey()), varied(file.getValue(), i));
        }
      }
    }
  }

  private static Map<String, String> files(Path example) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(example)) {
      for (Path file : all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  private static String varied(String text, int i) {
    String name = FIRST.get(i % FIRST.size()) + " Exempel-" + i;
    String named = NAME.matcher(text).replaceFirst("$1" + name);
    StringBuilder moved = new StringBuilder();
    Matcher days = DAY.matcher(named);
    while (days.find()) {
      days.appendReplacement(moved, LocalDate.parse(days.group()).plusDays(i % 28).toString());
    }
    days.appendTail(moved);
    String made = moved.toString();
    if (i % 10 == 3) {
      made = made.replaceFirst("objectives: \\[", "objectives: [STc99, ");
    }
    return i % 20 == 11 ? made.replaceFirst("percent: 100", "percent: 180") : made;
  }
}
