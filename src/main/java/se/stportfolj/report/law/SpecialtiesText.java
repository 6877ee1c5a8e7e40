package se.stportfolj.report.law;

import java.util.List;
import java.util.Map;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** The list of specialties, a line each. */
public final class SpecialtiesText {
  private SpecialtiesText() {}

  /** Slug, name and kind in columns, and how many there are. */
  public static String of(List<Specialty> specialties, Texts texts, Style style) {
    int slugs = width(specialties.stream().map(Specialty::slug).toList());
    int names = width(specialties.stream().map(Specialty::name).toList());
    StringBuilder out = new StringBuilder();
    for (Specialty one : specialties) {
      out.append(style.strong(one.slug()))
          .append(" ".repeat(slugs - one.slug().length() + 2))
          .append(one.name())
          .append(" ".repeat(names - one.name().length() + 2))
          .append(style.faint(texts.get("specialty.kind." + one.kind().key())))
          .append('\n');
    }
    Message count = new Message("specialties.count", Map.of("n", Blank.of(specialties.size())));
    return out.append(texts.say(count)).append('\n').toString();
  }

  private static int width(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
