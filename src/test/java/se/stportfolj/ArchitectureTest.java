package se.stportfolj;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the packages as docs/architecture.md draws them. */
class ArchitectureTest {
  private static final String ROOT = "se.stportfolj.";
  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.stportfolj");
  }

  /** Every package of the house, and all that it may use of the house. */
  @ParameterizedTest
  @CsvSource({
    "text, ''",
    "yaml, ''",
    "format, yaml text",
    "statute, format",
    "regulation, statute format yaml text",
    "portfolio, statute format yaml text",
    "service, policy regulation portfolio statute format yaml text",
    "policy, portfolio statute format yaml text",
    "rules, policy service regulation portfolio statute format yaml text",
    "cohort, policy rules service regulation portfolio statute format text",
    "pdf, statute format text",
    "edit, portfolio format yaml text",
    "intyg, edit pdf service regulation portfolio statute format text",
    "document, pdf regulation portfolio statute format yaml text",
    "report, change cohort policy rules service regulation portfolio statute format yaml text",
    "exchange, pdf report edit service regulation portfolio statute format yaml text",
    "malbeskrivning, pdf regulation statute text",
    "change, policy rules service regulation portfolio statute format yaml text",
    "git, text",
    "shell, ''",
    "cli, shell git change malbeskrivning exchange report cohort intyg edit document pdf policy"
        + " rules service regulation portfolio statute format text",
  })
  void arrowsRunDownward(String from, String to) {
    List<String> allowed = new ArrayList<>(List.of(ROOT + from + ".."));
    for (String name : to.split(" ", -1)) {
      if (!name.isEmpty()) {
        allowed.add(ROOT + name + "..");
      }
    }
    DescribedPredicate<JavaClass> outside =
        DescribedPredicate.not(resideInAPackage("se.stportfolj.."));
    classes()
        .that()
        .resideInAPackage(ROOT + from + "..")
        .should()
        .onlyDependOnClassesThat(
            outside.or(JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))))
        .check(house);
  }

  /** The parts of a package that is divided, and which of the other parts each may use. */
  @ParameterizedTest
  @CsvSource({
    "report, '', ''",
    "report, findings, ''",
    "report, forecast, findings",
    "report, page, ''",
    "report, status, findings forecast page table",
    "report, law, ''",
    "report, files, ''",
    "report, change, forecast table",
    "report, table, ''",
    "report, doctor, ''",
    "report, cohort, forecast page table",
    "pdf, page, ''",
    "pdf, form, page read",
    "pdf, read, ''",
    "pdf, running, page",
  })
  void partsUseThePartsBelowThem(String whole, String part, String below) {
    String own = part.isEmpty() ? ROOT + whole : ROOT + whole + "." + part;
    List<String> allowed = new ArrayList<>(List.of(own, ROOT + whole));
    for (String name : below.split(" ", -1)) {
      allowed.add(ROOT + whole + "." + name);
    }
    DescribedPredicate<JavaClass> elsewhere =
        DescribedPredicate.not(resideInAPackage(ROOT + whole + ".."));
    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat(
            elsewhere.or(JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))))
        .check(house);
  }

  @Test
  void everyPackageIsDrawn() {
    classes()
        .should()
        .resideInAnyPackage(
            "se.stportfolj",
            ROOT + "text",
            ROOT + "yaml",
            ROOT + "format",
            ROOT + "statute",
            ROOT + "regulation",
            ROOT + "change",
            ROOT + "portfolio",
            ROOT + "service",
            ROOT + "service.demand",
            ROOT + "rules..",
            ROOT + "malbeskrivning",
            ROOT + "git",
            ROOT + "shell",
            ROOT + "policy",
            ROOT + "cohort",
            ROOT + "document",
            ROOT + "pdf.page",
            ROOT + "pdf.read",
            ROOT + "pdf.form",
            ROOT + "pdf.running",
            ROOT + "edit",
            ROOT + "intyg",
            ROOT + "report",
            ROOT + "report.findings",
            ROOT + "report.forecast",
            ROOT + "report.status",
            ROOT + "report.law",
            ROOT + "report.page",
            ROOT + "report.files",
            ROOT + "report.change",
            ROOT + "report.cohort",
            ROOT + "report.doctor",
            ROOT + "report.table",
            ROOT + "exchange",
            ROOT + "cli")
        .check(house);
  }

  /** What nothing but a test calls is a second way to do what the program does in another. */
  @Test
  void nothingIsThereForTestsAlone() {
    List<String> unused = new ArrayList<>();
    for (JavaClass one : house) {
      for (JavaCodeUnit unit : one.getCodeUnits()) {
        if (!isCalledFromElsewhere(unit) && unit.getAccessesToSelf().isEmpty()) {
          unused.add(unit.getFullName());
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  /** By Java itself, by what it implements, or as a part of a record or an enum. */
  private static boolean isCalledFromElsewhere(JavaCodeUnit unit) {
    JavaClass owner = unit.getOwner();
    return unit.getModifiers().contains(JavaModifier.SYNTHETIC)
        || unit.getModifiers().contains(JavaModifier.PRIVATE)
        || unit.getName().equals("main")
        || unit.getName().equals("<clinit>")
        || (owner.isEnum() && (unit.getName().equals("values") || unit.getName().equals("valueOf")))
        || (owner.isRecord() && owner.tryGetField(unit.getName()).isPresent())
        || Stream.concat(
                owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
            .flatMap(above -> above.getMethods().stream())
            .anyMatch(method -> method.getName().equals(unit.getName()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void todayIsAskedForAtTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(house);
  }

  /** They spin classes at each start, which no class-data archive keeps. A lambda does as well. */
  /**
   * Elsewhere digits are written otherwise, and an i becomes another letter when it is made large.
   */
  @Test
  void nothingIsWrittenInTheLocaleOfTheComputer() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .check(house);
  }

  @Test
  void rulesCompareWithoutTheComparatorsOfTheJdk() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "rules..")
        .should()
        .callMethod(Comparator.class, "comparing", Function.class)
        .orShould()
        .callMethod(Comparator.class, "thenComparing", Function.class)
        .check(house);
  }

  @Test
  void serviceTimeIsExact() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "service..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Double")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Float")
        .orShould()
        .callMethod(java.math.BigDecimal.class, "doubleValue")
        .check(house);
  }
}
