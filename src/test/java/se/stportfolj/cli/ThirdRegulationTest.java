package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A regulation that does not exist, HSLF-FS 2029:1, with delmål, two specialties and two forms of
 * its own. It is data alone, laid before the program's own, and the program does with it what it
 * does with the others.
 */
class ThirdRegulationTest {
  private static final Path FILES = Path.of("src/test/resources/third-regulation");

  @TempDir private Path folder;
  private Path portfolio;

  private record Answer(int code, String out) {}

  @BeforeEach
  void copy() throws IOException {
    portfolio = Files.createDirectory(folder.resolve("portfolio"));
    try (Stream<Path> files = Files.list(FILES.resolve("portfolio"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, portfolio.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void validates() throws Exception {
    Answer sound = st("validate", "portfolio");
    assertThat(sound.out())
        .contains("Xc2 lacks a required activity")
        .contains("Xc3 lacks a required activity")
        .contains("0 errors, 0 warnings");
    assertThat(sound.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void knowsItsDelmalFromThoseOfTheOthers() throws Exception {
    change("rotations.yaml", "[Xa1, Xb1, Xc1]", "[Xa1, Xc4, STc3, a1, BT2]");
    Answer answer = st("validate", "portfolio");
    assertThat(answer.out())
        .contains("Xc4 is not in the target description of psykiatri (HSLF-FS 2029:1)")
        .contains("STc3 is a delmål of HSLF-FS 2021:8, but the portfolio follows HSLF-FS 2029:1")
        .contains("a1 is a delmål of SOSFS 2015:8, but the portfolio follows HSLF-FS 2029:1")
        .contains("[regulation/bt-not-applicable]");
    assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void saysThatASpecialtyIsNotInIt() throws Exception {
    change("contract.yaml", "specialty: psykiatri\nstart", "specialty: allmanmedicin\nstart");
    assertThat(st("validate", "portfolio").out())
        .contains("HSLF-FS 2029:1 has no target description for allmanmedicin");
    Answer forecast = st("forecast", "portfolio");
    assertThat(forecast.out())
        .contains("HSLF-FS 2029:1 has no target description for the specialty \"allmanmedicin\"");
    assertThat(forecast.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void forecastsWithItsOwnMonths() throws Exception {
    Answer own = st("forecast", "portfolio");
    assertThat(own.out()).contains("Done on 2035-01-07").contains("of 72.0 months");
    // Begun after the transition of SOSFS 2015:8, so that one other is open.
    assertThat(st("forecast", "portfolio", "--regulation", "both").out())
        .contains("HSLF-FS 2029:1                HSLF-FS 2021:8")
        .doesNotContain("SOSFS 2015:8");
  }

  @Test
  void printsItsForms() throws Exception {
    assertThat(st("render-intyg", "portfolio", "--all", "--flatten", "--out", "out").code())
        .isEqualTo(ExitCode.OK);
    assertThat(text("out/2029-2-akut.pdf"))
        .contains("HSLF-FS 2029:1 - Bilaga 2", "Öman", "Xa1, Xb1, Xc1", "Akutpsykiatri Gävle");
    assertThat(
            st(
                    "render-intyg",
                    "portfolio",
                    "--form",
                    "2029-1",
                    "--draft",
                    "--flatten",
                    "--out",
                    "out")
                .code())
        .isEqualTo(ExitCode.OK);
    assertThat(text("out/2029-1.pdf")).contains("HSLF-FS 2029:1 - Bilaga 1", "Per Lind");
  }

  @Test
  void isAmongTheChoices() throws Exception {
    assertThat(st("explain", "XC2", "--specialty", "neurologi").out()).contains("mean \"Xc2\"");
    assertThat(st("specialties", "neurologi").out())
        .contains("SOSFS 2015:8\n", "HSLF-FS 2021:8\n", "HSLF-FS 2029:1\n");
    assertThat(st("specialties", "allmanmedicin").out()).doesNotContain("HSLF-FS 2029:1\n");
    Answer begun =
        st(
            "init",
            "new",
            "--given-name=Eva",
            "--family-name=Berg",
            "--specialty=neurologi",
            "--start=2030-01-07",
            "--internship=",
            "--licence=",
            "--employment-percent=100",
            "--regulation=2029");
    assertThat(begun.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("new/contract.yaml"))).contains("\"2029\"");
    change("contract.yaml", "regulation: \"2029\"", "regulation: \"2030\"");
    assertThat(st("validate", "portfolio").out()).contains("2015, 2021, 2029");
  }

  private void change(String file, String right, String wrong) throws IOException {
    String text = Files.readString(portfolio.resolve(file));
    assertThat(text).contains(right);
    Files.writeString(portfolio.resolve(file), text.replace(right, wrong));
  }

  private String text(String pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve(pdf).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** In a process of its own, since the program reads once which regulations there are. */
  private Answer st(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                FILES.resolve("world").toAbsolutePath()
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                Main.class.getName(),
                "--lang=en"));
    command.addAll(List.of(arguments));
    if (!List.of("init", "explain", "specialties").contains(arguments[0])) {
      command.addAll(List.of("--as-of", "2031-01-01"));
    }
    Path log = Files.createTempFile(folder, "answer", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Answer(process.exitValue(), Files.readString(log));
  }
}
