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
 * it, nor the last digits of a personnummer, which could be found by trying. Of a file that several
 * portfolios share, such as a guideline, the portfolio is in it: the same whether or not others are
 * looked at in the same run.
 */
final class Fingerprints {
  /** Letters; a file may be one line, with thousands of findings. */
  private static final int LONG = 10_000;

  private SourceText last = SourceText.EMPTY;
  private int lastLine;
  private String lastText = "";
  private final Map<String, Integer> met = new HashMap<>();
  private final Examined examined;
  private final SourceRoot sources;

  Fingerprints(Examined examined, SourceRoot sources) {
    this.examined = examined;
    this.sources = sources;
  }

  /** The fingerprint of a finding; asked in the order of the findings. */
  String of(Finding finding) {
    String what =
        String.join(
            "\n",
            finding.rule(),
            finding.variant(),
            fromRoot(finding.place().file()),
            finding.entry().orElse(""),
            line(finding));
    String whose = isShared(finding) ? "\n" + fromRoot(finding.portfolio()) : "";
    return digest(what + whose + "\n" + met.merge(what, 1, Integer::sum));
  }

  /** The text of its line; of a line that nobody wrote by hand, its digest, made once. */
  private String line(Finding finding) {
    SourceText source = examined.sources().get(finding.place().file());
    int number = finding.place().range().line();
    if (source == null) {
      return "";
    }
    if (source != last || number != lastLine) {
      String line = Shown.of(source.line(number).strip());
      lastText = line.length() > LONG ? digest(line) : line;
      last = source;
      lastLine = number;
    }
    return lastText;
  }

  /** The same from whatever folder st is called in. */
  private String fromRoot(String shown) {
    return sources.below(shown).orElse(shown);
  }

  private boolean isShared(Finding finding) {
    return examined.portfolio().isPresent()
        && !finding.portfolio().equals(".")
        && !finding.place().file().startsWith(finding.portfolio() + "/");
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
