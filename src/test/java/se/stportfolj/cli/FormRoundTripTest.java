package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.exchange.Found;
import se.stportfolj.exchange.Haul;
import se.stportfolj.exchange.ImportSources;
import se.stportfolj.pdf.form.Form;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SignedBy;
import se.stportfolj.regulation.Law;

/**
 * Every certificate that is written for the examples says, taken in again, what the entry says that
 * it came from, as far as the form asks for it.
 */
class FormRoundTripTest {
  private static final Path BLANKS = Path.of("../shared/blanketter").toAbsolutePath().normalize();

  @TempDir private Path folder;

  /** How a certificate came to be as it is. */
  enum Way {
    DRAWN(false, false),
    DRAWN_FLAT(false, true),
    FILLED(true, false),
    FILLED_FLAT(true, true),
    /** Another program wrote the values alone, and not how they look. */
    VALUES_ALONE(true, false),
    /** The fields were flattened by another program. */
    FLATTENED_ELSEWHERE(true, false);

    private final boolean official;
    private final boolean flat;

    Way(boolean official, boolean flat) {
      this.official = official;
      this.flat = flat;
    }
  }

  record Case(Path example, Way way) {
    @Override
    public String toString() {
      return example.getFileName() + " " + way;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Path example : RoundTripTest.examples()) {
      for (Way way : Way.values()) {
        cases.add(new Case(example, way));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCertificateComesBack(Case c) throws Exception {
    assumeTrue(!c.way.official || Files.isDirectory(BLANKS), "without the official blanks");
    Portfolio portfolio = read(c.example);
    List<String> arguments =
        new ArrayList<>(
            List.of("render-intyg", c.example.toString(), "--all", "--out", folder.toString()));
    if (c.way.official) {
      arguments.addAll(List.of("--blanks", BLANKS.toString()));
    }
    if (c.way.flat) {
      arguments.add("--flatten");
    }
    Run.in(Path.of("").toAbsolutePath(), Map.of(), false, arguments.toArray(String[]::new));
    Set<FormId> met = new TreeSet<>();
    for (Path file : files()) {
      elsewhere(c.way, file);
      String name = file.getFileName().toString().replace(".pdf", "");
      for (Activity activity : portfolio.activities()) {
        Optional<FormId> form =
            Optional.of(name)
                .filter(n -> n.endsWith("-" + activity.id()))
                .flatMap(
                    n -> FormId.parse(n.substring(0, n.length() - activity.id().length() - 1)));
        // Of the other ways one certificate of each form tells as much.
        boolean every = c.way == Way.DRAWN || c.way == Way.FILLED || c.way == Way.DRAWN_FLAT;
        if (form.isPresent() && (every || met.add(form.get()))) {
          comesBack(file, Forms.load(form.get()), activity, portfolio);
        }
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static Portfolio read(Path example) {
    return PortfolioReader.read(
        example, example.toString(), Optional.empty(), where -> Optional.empty());
  }

  private static void elsewhere(Way way, Path file) throws IOException {
    if (way != Way.VALUES_ALONE && way != Way.FLATTENED_ELSEWHERE) {
      return;
    }
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      if (way == Way.FLATTENED_ELSEWHERE) {
        document.getDocumentCatalog().getAcroForm(null).flatten();
      } else {
        for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
          if (field instanceof PDTextField text) {
            for (PDAnnotationWidget widget : text.getWidgets()) {
              widget.getCOSObject().removeItem(COSName.AP);
            }
          }
        }
      }
      document.save(file.toFile());
    }
  }

  private static void comesBack(Path file, Form form, Activity activity, Portfolio portfolio)
      throws Exception {
    List<Haul> hauls =
        new ImportSources(Law.shipped(), Optional.empty(), Optional.empty())
            .all(List.of(file), Path::toString, path -> true);
    List<Found> found =
        hauls.stream()
            .flatMap(haul -> haul.found().stream())
            .filter(one -> !one.table().name().equals("contract"))
            .toList();
    assertThat(found).as(file.toString()).hasSize(1);
    Map<String, String> read = new TreeMap<>();
    flat("", found.get(0).entry(), read);
    assertThat(read).as(file.toString()).isEqualTo(said(form, activity, portfolio));
    assertThat(found.get(0).left()).as(file.toString()).isEmpty();
  }

  /** Each value by the path of its keys; of a person the name alone. */
  private static void flat(String path, Value value, Map<String, String> into) {
    if (value instanceof Keys keys) {
      keys.keys().forEach((key, below) -> flat(path + "/" + key, below, into));
    } else if (value instanceof Items items) {
      into.put(
          path,
          String.join(" ", items.items().stream().map(FormRoundTripTest::text).sorted().toList()));
    } else if (!path.endsWith("/specialty") && !path.endsWith("/workplace")) {
      into.put(path, text(value));
    }
  }

  private static String text(Value value) {
    String text = value instanceof Value.Plain plain ? plain.text() : ((Value.Text) value).text();
    return text.replaceAll("\\s+", " ").strip();
  }

  /** What of an entry stands on its form. */
  private static Map<String, String> said(Form form, Activity activity, Portfolio portfolio) {
    Map<String, String> said = new TreeMap<>();
    Set<String> keys = Set.copyOf(form.textKeys());
    boolean dated =
        Stream.of("period", "unit-and-period", "subject-and-period").anyMatch(keys::contains);
    if (activity instanceof Rotation rotation) {
      put(said, "/kind", Optional.of(rotation.kind().key()));
      put(said, "/unit", Optional.of(rotation.unit()));
    } else if (activity instanceof Project project) {
      put(said, "/kind", Optional.of(project.kind().key()));
      put(said, "/title", Optional.of(project.title()));
    } else if (activity instanceof Course course) {
      put(said, "/title", Optional.of(course.title()));
    }
    if (dated) {
      put(said, "/from", activity.period().map(p -> p.from().toString()));
      put(said, "/to", activity.period().map(p -> p.to().toString()));
    }
    if (!activity.objectives().isEmpty()) {
      put(
          said,
          "/objectives",
          Optional.of(
              String.join(" ", activity.objectives().stream().distinct().sorted().toList())));
    }
    if (activity instanceof Attestation attestation) {
      put(said, "/activities", attestation.activities());
      put(said, "/verification", attestation.verification());
    } else {
      put(said, "/description", activity.description());
    }
    signers(said, keys, activity, portfolio);
    return said;
  }

  private static void signers(
      Map<String, String> said, Set<String> keys, Activity activity, Portfolio portfolio) {
    Optional<Certificate> certificate = activity.certificate();
    Optional<String> issued = certificate.flatMap(Certificate::issued).map(Object::toString);
    put(said, "/certificate/issued", issued);
    put(
        said,
        "/certificate/place",
        certificate.flatMap(Certificate::place).filter(p -> issued.isPresent()));
    certificate
        .filter(one -> one.bilaga().isPresent())
        .ifPresent(one -> said.put("/certificate/bilaga", "" + one.bilaga().getAsInt()));
    Optional<SignedBy> by = certificate.flatMap(Certificate::signedBy);
    put(said, "/certificate/signed-by", by.map(SignedBy::key));
    Optional<String> supervisor =
        activity
            .supervisor()
            .or(() -> portfolio.contract().flatMap(c -> c.roles().mainSupervisor()))
            .map(Person::name);
    if (activity instanceof Course course) {
      boolean leads = by.equals(Optional.of(SignedBy.LEADER));
      boolean known = by.isPresent();
      Optional<String> leader = course.leader().map(Person::name);
      put(said, "/leader/name", leader.filter(name -> leads || keys.contains("leader")));
      put(said, "/supervisor/name", supervisor.filter(name -> known && !leads));
    } else {
      put(said, "/supervisor/name", supervisor);
    }
  }

  private static void put(Map<String, String> said, String key, Optional<String> text) {
    text.map(t -> t.replaceAll("\\s+", " ").strip())
        .filter(t -> !t.isEmpty())
        .ifPresent(t -> said.put(key, t));
  }
}
