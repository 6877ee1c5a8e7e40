package se.stportfolj.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before anybody opens it: how much is in it, and whether anything that a
 * table of a portfolio does not need.
 */
final class SafeWorkbook {
  private static final int MAX_PARTS = 500;
  private static final long MAX_UNPACKED = 40_000_000;

  /** A sheet of a portfolio of forty years has some thousand rows of thirty. */
  private static final int MAX_CELLS = 500_000;

  private static final Pattern MERGED =
      Pattern.compile("<(?:\\w+:)?mergeCell\\s[^<>]*ref=\"([^\"]+)\"");
  private static final Pattern CELL = Pattern.compile("<(?:\\w+:)?c[\\s>/]");

  private final String shown;
  private final Map<String, List<String>> merged = new TreeMap<>();
  private long unpacked;

  private SafeWorkbook(String shown) {
    this.shown = shown;
  }

  /**
   * The ranges of merged cells by the name of the part they are in.
   *
   * @throws NotReadException if it is no workbook, or one that is not opened
   */
  static Map<String, List<String>> look(Path file, String shown)
      throws NotReadException, IOException {
    SafeWorkbook looking = new SafeWorkbook(shown);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new NotReadException(Haul.say("unknown", "file", shown));
      }
      if (zip.size() > MAX_PARTS) {
        throw looking.refused("bomb");
      }
      for (ZipEntry part : Collections.list(zip.entries())) {
        looking.part(zip, part);
      }
    } catch (ZipException | IllegalArgumentException e) {
      throw new NotReadException(Haul.say("broken-zip", "file", shown));
    }
    return looking.merged;
  }

  private NotReadException refused(String why) {
    return new NotReadException(
        Haul.say("workbook." + why, "file", shown, "max", Integer.toString(MAX_CELLS)));
  }

  private void part(ZipFile zip, ZipEntry part) throws NotReadException, IOException {
    String name = part.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith("vbaproject.bin") || name.contains("macrosheets")) {
      throw refused("macro");
    }
    byte[] bytes = bytes(zip, part);
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // In UTF-16 no part of a workbook is ever written, and nothing would be found below.
    if (text.indexOf('\0') >= 0 || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw refused("entity");
    }
    if (name.startsWith("xl/worksheets/")) {
      if (CELL.matcher(text).results().limit(MAX_CELLS + 1L).count() > MAX_CELLS) {
        throw refused("cells");
      }
      List<String> ranges = new ArrayList<>();
      Matcher m = MERGED.matcher(text);
      while (m.find()) {
        ranges.add(m.group(1));
      }
      if (!ranges.isEmpty()) {
        merged.put(part.getName(), ranges);
      }
    }
  }

  /** What a part says it holds is not believed: it is counted. */
  private byte[] bytes(ZipFile zip, ZipEntry part) throws NotReadException, IOException {
    try (InputStream in = zip.getInputStream(part)) {
      byte[] bytes = in.readNBytes((int) (MAX_UNPACKED - unpacked + 1));
      unpacked += bytes.length;
      if (unpacked > MAX_UNPACKED) {
        throw refused("bomb");
      }
      return bytes;
    }
  }
}
