package se.stportfolj.malbeskrivning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.regulation.Law;

/** What the official part on psykiatri does not show, but others may. */
class LayoutTest {
  private static final double TOP = 155;

  @TempDir Path folder;

  @Test
  void aTableGoesOnOnTheNextPage() throws Exception {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller a1.");
      drawn.table(TOP + 90, "a1", "Titel", Synthetic.CLINICAL, Synthetic.BY_SUPERVISOR);
      drawn.page("Urologi").lines(0, TOP, "– kunna mer än|så");
      drawn.lines(144, TOP, "Allmänna råd");
      drawn.lines(144, TOP + 18, "Deltagande i|seminarium");
      assertThat(imported(drawn, "2015/urologi.yaml"))
          .contains("- \"kunna något om a1\"\n      - \"kunna mer än så\"")
          .contains("advice:\n      - \"Deltagande i seminarium\"");
    }
  }

  @Test
  void alternativesAreOneRequirement() throws Exception {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller a1.");
      drawn.table(
          TOP + 90,
          "a1",
          "Titel",
          "Klinisk tjänstgöring|under handledning|alternativt auskultation",
          Synthetic.BY_SUPERVISOR);
      assertThat(imported(drawn, "2015/urologi.yaml"))
          .contains("require: [[clinical, observership]]");
    }
  }

  @Test
  void aSpecialtyWithoutBDelmalHasNone() throws Exception {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller a1.");
      drawn.table(TOP + 90, "a1", "Titel", Synthetic.CLINICAL, Synthetic.BY_SUPERVISOR);
      assertThat(imported(drawn, "2015/urologi.yaml")).contains("b: {codes: [], ");
    }
  }

  /** The same layout with the codes of HSLF-FS 2021:8, whose own has not been seen. */
  @Test
  void theCodesSayWhichRegulationItIs() throws Exception {
    try (Synthetic drawn = new Synthetic()) {
      begin(drawn, "För urologi gäller STa1.");
      drawn.table(TOP + 90, "STa1", "Titel", Synthetic.CLINICAL, Synthetic.BY_SUPERVISOR);
      assertThat(imported(drawn, "2021/urologi.yaml")).contains("regulation: \"2021\"");
    }
  }

  private String imported(Synthetic drawn, String file) throws Exception {
    // Each part has delmål of its own.
    String code = file.startsWith("2015") ? "c1" : "STc1";
    drawn.page("Urologi").table(TOP, code, "", Synthetic.CLINICAL, Synthetic.BY_SUPERVISOR);
    Path pdf = drawn.save(folder.resolve("drawn.pdf"));
    MalbeskrivningImport.run(pdf, folder.resolve("out"), false, Law.shipped());
    return Files.readString(folder.resolve("out").resolve(file));
  }

  private static void begin(Synthetic drawn, String sentence) throws IOException {
    String own = sentence.contains("STa1") ? " samt STc1." : " samt c1.";
    drawn.page("Urologi").text(0, TOP, "Kompetensbeskrivning").text(0, TOP + 30, "Påhittad.");
    drawn.page("Urologi").text(0, TOP, "Kompetenskrav");
    drawn.text(0, TOP + 30, sentence.replaceFirst("\\.$", own));
    drawn.text(0, TOP + 60, "Delmål a och b");
  }
}
