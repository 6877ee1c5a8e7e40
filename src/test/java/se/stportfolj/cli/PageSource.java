package se.stportfolj.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML page as its bytes say it: its tags, its policy, what stands in it as style and script.
 */
record PageSource(String html) {
  private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z!][^>]*)>");
  private static final Pattern NAME = Pattern.compile("/?([a-zA-Z0-9!]+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z:-]+)(?==\"|\\s|/?$)");

  /** What a page of ours is made of, and no other element. */
  private static final List<String> ELEMENTS =
      List.of(
          "!DOCTYPE",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "script",
          "body",
          "header",
          "main",
          "footer",
          "section",
          "div",
          "h1",
          "h2",
          "h3",
          "p",
          "dl",
          "dt",
          "dd",
          "ul",
          "ol",
          "li",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "b",
          "strong",
          "small",
          "span",
          "time",
          "details",
          "summary",
          "input",
          "label",
          "select",
          "option",
          "button",
          "form",
          "fieldset",
          "legend",
          "output",
          "nav",
          "svg",
          "title",
          "desc",
          "defs",
          "pattern",
          "rect",
          "path",
          "line",
          "circle",
          "text");

  /** The page without its style sheet and its script. */
  String markup() {
    return html.replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
  }

  List<String> tags() {
    return TAG.matcher(markup()).results().map(m -> m.group(1)).toList();
  }

  /** Elements that are none of ours, and attributes that could do something. */
  List<String> strange() {
    List<String> strange = new ArrayList<>();
    for (String tag : tags()) {
      Matcher name = NAME.matcher(tag);
      if (!name.lookingAt() || !ELEMENTS.contains(name.group(1))) {
        strange.add(tag);
      }
      String outside = tag.replaceAll("\"[^\"]*\"", "\"\"");
      for (MatchResult attribute : ATTRIBUTE.matcher(outside).results().toList()) {
        String word = attribute.group(1).toLowerCase(java.util.Locale.ROOT);
        if (word.startsWith("on") || List.of("style", "src", "href", "srcdoc").contains(word)) {
          strange.add(tag);
        }
      }
    }
    return strange;
  }

  Optional<String> inside(String element) {
    Matcher m = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(html);
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }

  String policy() {
    Matcher m = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"").matcher(html);
    return m.find() ? m.group(1).replace("&#39;", "'") : "";
  }

  /** What the policy has to name to let a text in. */
  static String digest(String text) throws Exception {
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
  }
}
