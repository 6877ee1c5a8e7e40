import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes {@code SHA256SUMS} of the packages in a folder and, for a repository on GitHub, the
 * manifests for Homebrew (st.rb) and Scoop (st.json) beside them, out of src/dist/manifests.
 */
final class Manifests {
  private static final Pattern SUM = Pattern.compile("@SHA256:([^@]+)@");

  private Manifests() {}

  /** Takes the folder, the version and, for the manifests, the repository as OWNER/NAME. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Map<String, String> sums = new TreeMap<>();
    StringBuilder lines = new StringBuilder();
    for (Path file : packages(folder)) {
      String name = file.getFileName().toString();
      sums.put(name, sha256(file));
      lines.append(sums.get(name)).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve("SHA256SUMS"), lines);
    if (args.length > 2) {
      for (String name : List.of("st.rb", "st.json")) {
        String template = Files.readString(Path.of("src/dist/manifests", name));
        Files.writeString(folder.resolve(name), filled(template, args[1], args[2], sums));
      }
    }
  }

  private static String filled(
      String template, String version, String repository, Map<String, String> sums)
      throws IOException {
    String text = template.replace("@VERSION@", version).replace("@REPOSITORY@", repository);
    Matcher matcher = SUM.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String sum = sums.get(matcher.group(1));
      if (sum == null) {
        throw new IOException("there is no " + matcher.group(1));
      }
      matcher.appendReplacement(filled, sum);
    }
    return matcher.appendTail(filled).toString();
  }

  private static List<Path> packages(Path folder) throws IOException {
    Pattern name = Pattern.compile("st[-_].*\\.(tar\\.gz|zip|deb|cdx\\.json)");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> Files.isRegularFile(f) && name.matcher(f.getFileName() + "").matches())
          .sorted()
          .toList();
    }
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
