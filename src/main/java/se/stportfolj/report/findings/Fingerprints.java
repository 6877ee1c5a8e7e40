package se.stportfolj.report.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Shown;
import se.stportfolj.yaml.SourceText;

/**
 * By what a finding is recognised in the next run, when lines have moved: rule, file, entry, and
 * the line's text; where these are the same, which of them it is. Language and wording are not in
 * it, nor the last digits of a personnummer, which could be found by trying.
 */
final class Fingerprints {
  private final Map<String, Integer> met = new HashMap<>();

  /** The fingerprint of a finding; asked in the order of the findings. */
  String of(Finding finding, Map<String, SourceText> sources) {
    SourceText source = sources.get(finding.place().file());
    String line = source == null ? "" : source.line(finding.place().range().line()).strip();
    String what =
        String.join(
            "\n",
            finding.rule(),
            finding.variant(),
            finding.place().file(),
            finding.entry().orElse(""),
            Shown.of(line));
    return digest(what + "\n" + met.merge(what, 1, Integer::sum));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
