package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.exchange.Contents;
import se.stportfolj.exchange.Disclosure;
import se.stportfolj.exchange.DocumentJson;
import se.stportfolj.exchange.Haul;
import se.stportfolj.exchange.ImportSources;
import se.stportfolj.exchange.Merge;
import se.stportfolj.exchange.NewFiles;
import se.stportfolj.exchange.NotReadException;
import se.stportfolj.exchange.SamePerson;
import se.stportfolj.exchange.TableSheets;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.report.table.WorkbookFile;
import se.stportfolj.rules.CaseFolder;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * What is exported and brought into an empty folder again says the same: as a workbook in either
 * language, and as a document.
 */
class RoundTripTest {
  private static final Texts SV = Texts.of(Language.SV);

  @TempDir private Path folder;

  static List<Path> examples() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("examples"))) {
      return all.filter(p -> p.getFileName().toString().equals("contract.yaml"))
          .map(Path::getParent)
          .filter(p -> !p.endsWith("broken"))
          .sorted()
          .toList();
    }
  }

  /** Every case in which a rule finds nothing. */
  static List<CaseFolder> sound() {
    return CaseFolder.all().stream()
        .filter(one -> one.name().startsWith("pass") && one.odd().isEmpty())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleComesBack(Path example) throws IOException {
    comesBack(example, List.of("xlsx sv", "xlsx en", "json sv"));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void aSoundCaseComesBack(CaseFolder one) throws Exception {
    Path there = Files.createDirectory(folder.resolve("case"));
    Portfolio portfolio = one.subject(there).portfolio();
    if (!portfolio.problems().isEmpty()) {
      return;
    }
    Contents contents = Contents.read(there, ".").withNumber();
    Disclosure whole = new Disclosure(true);
    Path workbook = folder.resolve("case.xlsx");
    Files.write(workbook, WorkbookFile.of(new TableSheets(SV, whole).of(contents), "Val"));
    Path document = folder.resolve("case.json");
    try (Writer out = Files.newBufferedWriter(document)) {
      DocumentJson.write(contents, whole, out);
    }
    for (Path file : List.of(workbook, document)) {
      assertThat(said(broughtIn(file))).as(file.toString()).isEqualTo(said(there));
    }
  }

  private Path broughtIn(Path file) throws IOException, NotReadException {
    Contents contents = Contents.none();
    Haul haul =
        new ImportSources(Law.shipped(), Optional.empty(), Optional.empty())
            .read(file, file.toString());
    new Merge(contents, false).take(haul);
    Path back = Files.createDirectory(folder.resolve("back-" + file.getFileName()));
    for (Map.Entry<String, String> one : NewFiles.of(contents).entrySet()) {
      Files.writeString(back.resolve(one.getKey()), one.getValue());
    }
    SamePerson number = new SamePerson(Contents.none());
    assertThat(number.agrees(haul)).isTrue();
    if (number.toWrite().isPresent()) {
      Files.writeString(back.resolve("private.yaml"), NewFiles.number(number.toWrite().get()));
    }
    return back;
  }

  private void comesBack(Path portfolio, List<String> ways) throws IOException {
    for (String way : ways) {
      String format = way.substring(0, 4);
      String lang = way.substring(5);
      Path file = folder.resolve("file-" + lang + "." + format);
      Run out =
          run(
              "export",
              portfolio.toString(),
              "--format",
              format,
              "--out",
              file.toString(),
              "--personnummer",
              "--lang",
              lang);
      assertThat(out.code()).as(out.err()).isZero();
      Path back = folder.resolve("back-" + lang + "-" + format);
      Run in = run("import", file.toString(), "--new", back.toString(), "--format", "json");
      assertThat(in.code()).as(in.err()).isZero();
      assertThat(said(back)).as(way).isEqualTo(said(portfolio));
      assertThat(in.out()).doesNotContainPattern("\\d{8}-\\d{4}");
    }
  }

  private static Run run(String... arguments) {
    return Run.in(Path.of("").toAbsolutePath(), Map.of("ST_LANG", "en"), false, arguments);
  }

  /** All that the records say, without where they say it. */
  private static Object said(Path portfolio) {
    Portfolio read =
        PortfolioReader.read(portfolio, ".", Optional.empty(), where -> Optional.empty());
    return plain(read);
  }

  private static Object plain(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.<Object>map(RoundTripTest::plain).orElse("-");
    }
    if (value instanceof Source || value instanceof Place) {
      return "place";
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(one -> all.add(plain(one)));
      return all;
    }
    if (value instanceof Record record) {
      Map<String, Object> parts = new TreeMap<>();
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        if (!Set.of("folder", "sources", "problems", "incomplete").contains(part.getName())) {
          try {
            part.getAccessor().setAccessible(true);
            parts.put(part.getName(), plain(part.getAccessor().invoke(record)));
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
          }
        }
      }
      return parts;
    }
    return value;
  }
}
