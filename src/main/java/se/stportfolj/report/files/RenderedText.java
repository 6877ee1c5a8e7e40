package se.stportfolj.report.files;

import java.util.List;
import java.util.Map;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** Which files were written, for people. */
public final class RenderedText {
  private RenderedText() {}

  /** A line per file, and whether official blanks were used. */
  public static String of(List<RenderedFile> files, Texts texts, Style style) {
    StringBuilder out = new StringBuilder();
    for (RenderedFile file : files) {
      String key = file.official() ? "render.official" : "render.drawn";
      out.append(style.strong(Shown.of(file.path())))
          .append("  ")
          .append(texts.get(key))
          .append(
              file.pages() == 1
                  ? ""
                  : texts.say(new Message("render.pages", Map.of("n", Blank.of(file.pages())))))
          .append('\n');
    }
    long official = files.stream().filter(RenderedFile::official).count();
    String count = files.size() == 1 ? "render.count.one" : "render.count.many";
    String counted = texts.say(new Message(count, Map.of("n", Blank.of(files.size()))));
    Map<String, Blank> blanks =
        Map.of("files", Blank.of(counted), "drawn", Blank.of(files.size() - official));
    String sum =
        official == files.size()
            ? "render.sum"
            : official == 0 ? "render.sum-drawn" : "render.sum-mixed";
    out.append(texts.say(new Message(sum, blanks)));
    return out.append('\n').toString();
  }
}
