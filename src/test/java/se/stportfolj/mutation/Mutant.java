package se.stportfolj.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One change that PIT made to the program, and what came of it.
 *
 * @param type the class below {@code se.stportfolj}, such as {@code service.Fraction}
 * @param line the line that it changed, as the file has it
 * @param change PIT's words for it
 * @param status PIT's word: {@code KILLED}, {@code SURVIVED}, {@code NO_COVERAGE} and others
 */
record Mutant(String type, String method, String line, String change, String status) {
  private static final String ROOT = "se.stportfolj.";

  /** The compiler names {@code lambda$of$3} what stands in {@code of}. */
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

  /** What tests noticed; a process that died of the change was noticed, too. */
  private static final Set<String> NOTICED =
      Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR");

  /** All that a run of PIT reports. */
  static List<Mutant> in(Path report) throws IOException {
    List<Mutant> all = new ArrayList<>();
    NodeList mutations = document(report).getElementsByTagName("mutation");
    for (int i = 0; i < mutations.getLength(); i++) {
      Element one = (Element) mutations.item(i);
      String type = text(one, "mutatedClass").substring(ROOT.length());
      all.add(
          new Mutant(
              type,
              LAMBDA.matcher(text(one, "mutatedMethod")).replaceFirst("$1"),
              line(type, text(one, "sourceFile"), Integer.parseInt(text(one, "lineNumber"))),
              text(one, "description"),
              one.getAttribute("status")));
    }
    return all;
  }

  boolean isNoticed() {
    return NOTICED.contains(status);
  }

  boolean timedOut() {
    return status.equals("TIMED_OUT");
  }

  /** Class and method, such as {@code service.Fraction.plus}. */
  String in() {
    return file() + "." + method;
  }

  /** The class without those within it. */
  String file() {
    return type.contains("$") ? type.substring(0, type.indexOf('$')) : type;
  }

  private static String line(String type, String file, int number) throws IOException {
    String folder = type.substring(0, type.lastIndexOf('.')).replace('.', '/');
    Path source = Path.of("src/main/java/se/stportfolj", folder, file);
    List<String> lines = Files.exists(source) ? Files.readAllLines(source) : List.of();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  private static org.w3c.dom.Document document(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(report + ": " + e.getMessage(), e);
    }
  }

  private static String text(Element one, String name) {
    return Optional.ofNullable(one.getElementsByTagName(name).item(0))
        .map(node -> node.getTextContent())
        .orElse("");
  }
}
