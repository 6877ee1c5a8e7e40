package se.stportfolj.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** Which {@code st} this is, and which formats it reads and writes. */
final class Version {
  /** Every object that st prints for programs, or reads; each with its version. */
  static final List<String> OBJECTS =
      List.of(
          "st/cohort/1",
          "st/diff/1",
          "st/doctor/1",
          "st/explain/1",
          "st/forecast/1",
          "st/history/1",
          "st/import/1",
          "st/policies/1",
          "st/portfolio/1",
          "st/regulation-change/1",
          "st/render/1",
          "st/rules/1",
          "st/specialties/1",
          "st/specialty/1",
          "st/status/1",
          "st/validate/1");

  private Version() {}

  /** Its number; {@code dev} where nobody has packed it. */
  static String number() {
    return Optional.ofNullable(St.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  /** What {@code st --version} prints: the number alone on the first line. */
  static String told(Texts texts) {
    Map<String, Blank> blanks =
        Map.of(
            "version", Blank.of(FormatVersion.CURRENT),
            "objects", Blank.of(String.join(", ", OBJECTS)));
    return "st "
        + number()
        + "\n"
        + texts.say(new Message("version.files", blanks))
        + "\n"
        + texts.say(new Message("version.objects", blanks));
  }
}
