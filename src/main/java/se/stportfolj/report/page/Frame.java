package se.stportfolj.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * What is around the content of every page.
 *
 * @param language the key of the language of the page
 * @param title of the window
 * @param style the style sheet, as it stands in the page
 * @param script the script, as it stands in the page; empty for a page that has none
 * @param policy the content-security policy: nothing from anywhere, and of what stands in the page
 *     only this style sheet and this script, known by their digests
 */
public record Frame(
    String language, String title, String style, Optional<String> script, String policy) {
  /**
   * A frame.
   *
   * @param header what stands above each printed page
   * @param script the name of the script, such as {@code cohort.js}
   * @param labels what stands before the cells of the trainees from the second on where a page is
   *     too narrow for columns; here and not in each cell, of which there may be a hundred thousand
   */
  public static Frame of(
      Texts texts, String title, String header, Optional<String> script, List<String> labels) {
    String style =
        resource("page.css")
            + narrow(labels)
            + "@page {\n  @top-left { content: "
            + quoted(header)
            + "; }\n  @top-right { content: counter(page) \" (\" counter(pages) \")\"; }\n}\n";
    Optional<String> text = script.map(Frame::resource);
    return new Frame(texts.language().key(), title, style, text, policy(style, text));
  }

  private static String narrow(List<String> labels) {
    StringBuilder out = new StringBuilder("@media (max-width: 40rem) {\n");
    for (int i = 0; i < labels.size(); i++) {
      out.append("  .people td:nth-child(").append(i + 2).append(")::before { content: ");
      out.append(quoted(labels.get(i) + ": ")).append("; color: var(--faint); }\n");
    }
    return out.append("}\n").toString();
  }

  private static String policy(String style, Optional<String> script) {
    return "default-src 'none'; style-src "
        + digest(style)
        + script.map(text -> "; script-src " + digest(text)).orElse("")
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * A string of a style sheet: all that is no letter, digit or space of ASCII by its number, which
   * the space behind it ends.
   */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int c : Shown.of(text).codePoints().toArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ';
      out.append(
          plain || (c >= '0' && c <= '9')
              ? Character.toString(c)
              : String.format(Locale.ROOT, "\\%x ", c));
    }
    return out.append('"').toString();
  }

  private static String resource(String name) {
    try (InputStream in = Frame.class.getResourceAsStream("/page/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file page/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
