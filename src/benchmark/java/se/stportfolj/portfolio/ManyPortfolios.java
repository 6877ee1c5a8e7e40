package se.stportfolj.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A region's worth of portfolios, made out of the examples: each a copy of one of them with another
 * name and all its days moved, and a mistake in every tenth. The same number gives the same files.
 */
public final class ManyPortfolios {
  private static final Pattern DAY = Pattern.compile("\\b20[0-9]{2}-[01][0-9]-[0-3][0-9]\\b");

  private ManyPortfolios() {}

  /**
   * Writes them into folders {@code p00000} and on.
   *
   * @param examples the folders to copy, in turn
   * @return the folders, in order
   */
  public static List<Path> write(List<Path> examples, int count, Path into) throws IOException {
    List<Map<String, String>> texts = new ArrayList<>();
    for (Path example : examples) {
      texts.add(read(example));
    }
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path folder = Files.createDirectory(into.resolve(String.format("p%05d", i)));
      for (Map.Entry<String, String> file : texts.get(i % texts.size()).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), varied(file.getValue(), i));
      }
      folders.add(folder);
    }
    return folders;
  }

  private static Map<String, String> read(Path example) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file, UTF_8));
      }
    }
    return texts;
  }

  private static String varied(String text, int number) {
    String moved =
        DAY.matcher(text)
            .replaceAll(day -> LocalDate.parse(day.group()).minusDays(number % 200).toString());
    String named = moved.replaceFirst("family-name: \\S+", "family-name: Efternamn" + number);
    return number % 10 == 9 ? named.replaceFirst("percent: 100", "percent: 1000") : named;
  }
}
