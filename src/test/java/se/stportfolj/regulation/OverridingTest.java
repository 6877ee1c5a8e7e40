package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.statute.Issued.HSLF_FS_2021_8;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** A repository's own target descriptions go before the shipped ones, whole or not at all. */
class OverridingTest {
  private static final String SOUND =
      """
      regulation: "2015"
      specialty: kirurgi
      a: {codes: [a1, a2, a3, a4, a5, a6], confidence: official, source: printed}
      b: {codes: [b1], confidence: official, source: printed}
      c: {count: 2, confidence: official, source: printed}
      titles:
        b: {confidence: official, source: printed}
      sources: {A: printed}
      delmal:
        b1:
          title: "Kommunikation"
          require: [course]
          c: A
        c1:
          require: [[clinical, course]]
          c: A
          requirements: ["kunna operera"]
          activities:
            - {text: "Tjänstgöring alternativt kurs", kinds: [clinical, course], signed-by: [supervisor]}
          advice: ["Seminarium"]
        c2: {require: [clinical], c: A}
      """;

  @TempDir Path repository;

  @Test
  void goesBeforeTheShippedOne() throws IOException {
    Law law = with(SOUND);
    TargetDescription target = law.target(SOSFS_2015_8, "kirurgi");
    assertThat(law.overriding(SOSFS_2015_8, "kirurgi").orElseThrow())
        .isInstanceOf(Overriding.Used.class)
        .extracting(Overriding::file)
        .isEqualTo("malbeskrivningar/2015/kirurgi.yaml");
    assertThat(target.list(Group.C).orElseThrow().codes()).contains(List.of("c1", "c2"));
    assertThat(target.find("c3")).isEmpty();
    assertThat(target.find("b1").orElseThrow().source()).isEqualTo("printed");
    assertThat(target.find("b2")).isEmpty();
    OfficialText text = target.find("c1").orElseThrow().text().orElseThrow();
    assertThat(text.requirements()).containsExactly("kunna operera");
    assertThat(text.advice()).containsExactly("Seminarium");
    assertThat(
            Disagreement.between(law.shippedTarget(SOSFS_2015_8, "kirurgi").orElseThrow(), target))
        .extracting(Disagreement::code)
        .contains("b1", "c1", "c3")
        .doesNotContain("a1");
  }

  @Test
  void isAboutOneSpecialtyUnderOneRegulation() throws IOException {
    Law law = with(SOUND);
    assertThat(law.overriding(HSLF_FS_2021_8, "kirurgi")).isEmpty();
    assertThat(law.overriding(SOSFS_2015_8, "urologi")).isEmpty();
    assertThat(law.target(SOSFS_2015_8, "urologi"))
        .isEqualTo(Law.shipped().target(SOSFS_2015_8, "urologi"));
  }

  @Test
  void isRefusedAsAWhole() throws IOException {
    for (String malformed :
        List.of(
            SOUND.replace("count: 2", "count: 3"),
            SOUND.replace("[clinical], c: A}", "[clinic], c: A}"),
            SOUND.replace("kinds: [clinical, course]", "kinds: [clinical]"),
            SOUND.replace("[b1]", "[b1, b2]"),
            SOUND.replace("[b1]", "null"),
            SOUND.replace("kirurgi", "urologi"),
            SOUND.replace("\"2015\"", "\"2021\""),
            SOUND + "more: 1\n",
            "{",
            "")) {
      Law law = with(malformed);
      assertThat(law.overriding(SOSFS_2015_8, "kirurgi").orElseThrow())
          .as(malformed)
          .isInstanceOf(Overriding.Refused.class);
      assertThat(law.target(SOSFS_2015_8, "kirurgi"))
          .isEqualTo(Law.shipped().target(SOSFS_2015_8, "kirurgi"));
    }
  }

  @Test
  void whatIsRefusedHasALine() throws IOException {
    Law law = with(SOUND.replace("[clinical], c: A}", "[clinic], c: A}"));
    Overriding.Refused refused =
        (Overriding.Refused) law.overriding(SOSFS_2015_8, "kirurgi").orElseThrow();
    assertThat(refused.range().line()).isEqualTo(21);
    assertThat(Texts.of(Language.EN).say(refused.reason())).isEqualTo("unknown word clinic");
    assertThat(Texts.of(Language.SV).say(refused.reason())).isEqualTo("okänt ord clinic");
  }

  @Test
  void aFolderOrAHugeFileInItsPlaceIsRefused() throws IOException {
    Path file = own().resolve("2015/kirurgi.yaml");
    Files.createDirectories(file);
    assertThat(law().overriding(SOSFS_2015_8, "kirurgi").orElseThrow())
        .isInstanceOf(Overriding.Refused.class);
    Files.delete(file);
    Files.writeString(file, SOUND + "#".repeat(1_000_000));
    assertThat(law().overriding(SOSFS_2015_8, "kirurgi").orElseThrow())
        .isInstanceOf(Overriding.Refused.class);
  }

  @Test
  void theNearestFolderUpToTheRootOfTheRepositoryCounts() throws IOException {
    Path portfolio = Files.createDirectories(repository.resolve("group/anna"));
    Files.createDirectory(repository.resolve(".git"));
    assertThat(OverridingFolder.above(portfolio)).isEmpty();
    Files.createDirectory(own());
    assertThat(OverridingFolder.above(portfolio)).isEqualTo(Optional.of(own()));
    Path nearer = Files.createDirectory(repository.resolve("group/malbeskrivningar"));
    assertThat(OverridingFolder.above(portfolio)).isEqualTo(Optional.of(nearer));
    Path inner = Files.createDirectories(repository.resolve("inner/.git")).getParent();
    assertThat(OverridingFolder.above(inner)).isEmpty();
  }

  private Path own() {
    return repository.resolve(OverridingFolder.NAME);
  }

  private Law law() {
    return Law.with(new OverridingFolder(own(), OverridingFolder.NAME));
  }

  private Law with(String text) throws IOException {
    Path file = own().resolve("2015/kirurgi.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return law();
  }
}
