package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificates about the training as a whole, whose signed originals the contract records. */
class WholeCertificatesTest {
  private static final String ERIK = "examples/erik-psykiatri-2015";

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(ERIK))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void certificate(String text) throws IOException {
    Path contract = folder.resolve("contract.yaml");
    String application = "application: {place: Karlskrona, certificates: {final: " + text + "}}";
    Files.writeString(
        contract,
        Files.readString(contract).replace("application: {place: Karlskrona}", application));
  }

  private String st(String... args) {
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, args);
    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.USAGE);
    return run.out();
  }

  private String status() {
    return st("status", "--all", "--as-of", "2026-11-22");
  }

  private String checklist() throws IOException {
    st("render-intyg", "--application", "--draft", "--force", "--out", "out");
    return Files.readString(folder.resolve("out/checklista.md"));
  }

  @Test
  void withoutAWordTheyAreToBePrinted() throws IOException {
    assertThat(status()).containsPattern("· bilaga 2 [^\\n]*: to be printed");
    assertThat(checklist()).contains("original to be signed", "about the whole training");
  }

  @Test
  void aSignedOneIsThere() throws IOException {
    certificate("{issued: 2026-11-20, place: Karlskrona, signed: true}");
    assertThat(status()).containsPattern("✓ bilaga 2 [^\\n]*: 1 of 1 signed");
    String checklist = checklist();
    assertThat(checklist).containsPattern("original signed 2026-11-20: [^\\n]*uppnådd");
    assertThat(checklist).doesNotContain("about the whole training");
  }

  /** Issued is not signed: only the paper is evidence. */
  @Test
  void anIssuedOneIsStillToBeSigned() throws IOException {
    certificate("{issued: 2026-11-20}");
    assertThat(status()).containsPattern("· bilaga 2 ");
    assertThat(checklist()).containsPattern("original to be signed: [^\\n]*uppnådd");
  }
}
