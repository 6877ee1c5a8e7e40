package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.malbeskrivning.Synthetic;

/**
 * What fuzzing begins with, made from the cases, the examples and the blanks. PDFs are written
 * without compression and without pictures, so that a change in them changes what they say.
 */
final class FuzzSeeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path EXAMPLES = Path.of("examples");
  private static final int MOST = 1_000_000;
  private static final Path SHARED = Path.of("../shared");

  private final Path into;
  private final int each;
  private final byte[] before;
  private int number;

  private FuzzSeeds(Path into, int each, byte[] before) {
    this.into = into;
    this.each = each;
    this.before = before;
  }

  /** Writes seeds of every target, with a byte before each that says which it is for. */
  static void writeAll(Path into, int each) throws IOException {
    for (FuzzTarget target : FuzzTarget.values()) {
      byte[] which = {(byte) List.of(FuzzTarget.values()).indexOf(target)};
      Path folder = Files.createDirectories(into.resolve(target.label()));
      new FuzzSeeds(folder, each, which).write(target);
    }
  }

  /**
   * Writes the seeds of a target.
   *
   * @param each of how many cases one is taken
   */
  static void write(FuzzTarget target, Path into, int each) throws IOException {
    new FuzzSeeds(Files.createDirectories(into), each, new byte[0]).write(target);
  }

  private void write(FuzzTarget target) throws IOException {
    switch (target) {
      case YAML -> files();
      case PORTFOLIO -> portfolios();
      case PDF -> forms();
      case WORKBOOK -> workbooks();
      case DOCUMENT -> documents();
      case BLANK -> blanks();
      case MALBESKRIVNING -> descriptions();
    }
  }

  private void put(byte[] seed) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(before);
    whole.writeBytes(seed);
    Files.write(into.resolve("seed-" + number++), whole.toByteArray());
  }

  private static List<Path> below(Path folder, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private void files() throws IOException {
    List<Path> all = below(RESOURCES.resolve("cases"), ".yaml");
    for (int i = 0; i < all.size(); i += each) {
      put(Files.readAllBytes(all.get(i)));
    }
    for (Path hostile : below(RESOURCES.resolve("hostile"), ".yaml")) {
      if (Files.size(hostile) < 5_000) {
        put(Files.readAllBytes(hostile));
      }
    }
  }

  private void portfolios() throws IOException {
    List<Path> cases = below(RESOURCES.resolve("cases"), "case.txt");
    for (int i = 0; i < cases.size(); i += each) {
      String said = Files.readString(cases.get(i));
      String base = said.contains("base: 2015") ? "base-2015" : "base-2021";
      put(joined(RESOURCES.resolve("cases").resolve(base), cases.get(i).getParent()));
    }
    for (Path contract : below(EXAMPLES, "contract.yaml")) {
      put(joined(EXAMPLES.resolve("region"), contract.getParent()));
    }
  }

  /** The files of two folders, of which the second goes before the first. */
  private static byte[] joined(Path base, Path folder) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Path from : List.of(folder, base)) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          boolean own = from.equals(folder) || !Files.exists(folder.resolve(file.getFileName()));
          if (own && Files.isRegularFile(file)) {
            all.writeBytes((FuzzTarget.MARK + file.getFileName() + "\n").getBytes(UTF_8));
            all.writeBytes(Files.readAllBytes(file));
          }
        }
      }
    }
    return all.toByteArray();
  }

  private void forms() throws IOException {
    Path out = Files.createTempDirectory("st-seeds");
    for (String example : List.of("anna-allmanmedicin-2021", "erik-psykiatri-2015")) {
      String portfolio = EXAMPLES.resolve(example).toString();
      Run.st("render-intyg", portfolio, "--all", "--out", out.resolve(example).toString());
    }
    Set<String> kinds = new HashSet<>();
    for (Path form : below(out, ".pdf")) {
      String[] words = form.getFileName().toString().split("-", -1);
      if (kinds.add(words[0] + words[1])) {
        put(plain(Files.readAllBytes(form), MOST));
      }
    }
  }

  private void blanks() throws IOException {
    for (Path blank : below(SHARED.resolve("blanketter"), ".pdf")) {
      // What it looks like is nothing that filling it asks for.
      put(plain(Files.readAllBytes(blank), 3_000));
    }
    if (number == 0) {
      forms();
    }
  }

  private void descriptions() throws IOException {
    Path file = Files.createTempFile("st-seeds", ".pdf");
    for (String name : List.of("Urologi", "Psykiatri")) {
      try (Synthetic drawn = new Synthetic()) {
        drawn.part(name, 2).save(file);
      }
      put(plain(Files.readAllBytes(file), MOST));
    }
    for (Path official : below(SHARED.resolve("reference/official"), ".pdf")) {
      put(plain(Files.readAllBytes(official), MOST));
    }
  }

  private void workbooks() throws IOException {
    Path out = Files.createTempDirectory("st-seeds").resolve("out.xlsx");
    for (Path contract : below(EXAMPLES, "contract.yaml")) {
      String portfolio = contract.getParent().toString();
      Run run = Run.st("export", portfolio, "--format=xlsx", "--force", "--out", out.toString());
      if (run.code() == ExitCode.OK) {
        put(unpacked(out));
      }
    }
  }

  private static byte[] unpacked(Path file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        all.writeBytes((FuzzTarget.MARK + part.getName() + "\n").getBytes(UTF_8));
        all.writeBytes(zip.getInputStream(part).readAllBytes());
        all.write('\n');
      }
    }
    return all.toByteArray();
  }

  private void documents() throws IOException {
    for (Path contract : below(EXAMPLES, "contract.yaml")) {
      Run run = Run.st("export", contract.getParent().toString(), "--format=json");
      if (run.code() == ExitCode.OK) {
        put(run.out().getBytes(UTF_8));
      }
    }
    for (Path backup : below(EXAMPLES.resolve("import"), ".json")) {
      put(Files.readAllBytes(backup));
    }
    for (Path backup : below(SHARED.resolve("import"), ".json")) {
      put(Files.readAllBytes(backup));
    }
  }

  /**
   * The same document without compression, pictures and what only printing needs.
   *
   * @param most bytes; larger streams are emptied
   */
  private static byte[] plain(byte[] pdf, int most) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      for (String heavy : List.of("OutputIntents", "PieceInfo", "Metadata", "Names")) {
        catalog.removeItem(COSName.getPDFName(heavy));
      }
      COSDocument cos = document.getDocument();
      for (COSObjectKey key : cos.getXrefTable().keySet()) {
        COSBase object = cos.getObjectFromPool(key).getObject();
        if (object instanceof COSStream stream) {
          unpack(stream, most);
        }
        if (object instanceof COSDictionary dictionary) {
          dictionary.removeItem(COSName.getPDFName("PieceInfo"));
          dictionary.removeItem(COSName.getPDFName("Metadata"));
          dictionary.removeItem(COSName.getPDFName("Thumb"));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.setAllSecurityToBeRemoved(true);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static void unpack(COSStream stream, int most) throws IOException {
    boolean picture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    boolean font = stream.containsKey(COSName.LENGTH1) || stream.containsKey("Length3");
    boolean packed = COSName.FLATE_DECODE.equals(stream.getDictionaryObject(COSName.FILTER));
    if (!picture && stream.getLength() < most && (font || !packed)) {
      return;
    }
    byte[] content = picture ? new byte[0] : stream.createInputStream().readAllBytes();
    content = content.length > most ? new byte[0] : content;
    stream.removeItem(COSName.FILTER);
    stream.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(content);
    }
  }

  /** For a look at them: the folder, and the target. */
  public static void main(String[] args) throws IOException {
    write(FuzzTarget.valueOf(args[1].toUpperCase(Locale.ROOT)), Path.of(args[0]), 1);
  }
}
