package se.stportfolj.pdf.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType font without the instructions that fit its letters to a coarse screen. They are a
 * third of the file, and no printer and few viewers use them. The outlines stay as they are.
 */
final class Unhinted {
  /** Tables that hold instructions, or say when to follow them. */
  private static final Set<String> HINTS = Set.of("fpgm", "prep", "cvt ", "gasp");

  // What a part of a composite letter has, by its flags (OpenType, table glyf).
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int INSTRUCTIONS = 0x0100;

  private Unhinted() {}

  static byte[] of(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    Map<String, byte[]> tables = new TreeMap<>();
    int count = in.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(font, entry, 4, StandardCharsets.US_ASCII);
      byte[] table = new byte[in.getInt(entry + 12)];
      in.get(in.getInt(entry + 8), table);
      tables.put(tag, table);
    }
    tables.keySet().removeAll(HINTS);
    stripGlyphs(tables);
    return assembled(in.getInt(0), tables);
  }

  private static void stripGlyphs(Map<String, byte[]> tables) {
    ByteBuffer glyphs = ByteBuffer.wrap(tables.get("glyf"));
    ByteBuffer places = ByteBuffer.wrap(tables.get("loca"));
    ByteBuffer head = ByteBuffer.wrap(tables.get("head"));
    boolean wide = head.getShort(50) != 0;
    int count = places.capacity() / (wide ? 4 : 2) - 1;
    ByteArrayOutputStream stripped = new ByteArrayOutputStream();
    ByteBuffer newPlaces = ByteBuffer.allocate(4 * (count + 1)).putInt(0);
    for (int i = 0; i < count; i++) {
      int start = place(places, wide, i);
      byte[] glyph = new byte[place(places, wide, i + 1) - start];
      glyphs.get(start, glyph);
      stripped.writeBytes(stripped(glyph));
      stripped.writeBytes(new byte[-stripped.size() & 3]);
      newPlaces.putInt(stripped.size());
    }
    head.putShort(50, (short) 1);
    tables.put("loca", newPlaces.array());
    tables.put("glyf", stripped.toByteArray());
  }

  private static int place(ByteBuffer places, boolean wide, int glyph) {
    return wide ? places.getInt(4 * glyph) : 2 * (places.getShort(2 * glyph) & 0xFFFF);
  }

  private static byte[] stripped(byte[] glyph) {
    if (glyph.length == 0) {
      return glyph;
    }
    int contours = ByteBuffer.wrap(glyph).getShort(0);
    return contours < 0 ? composite(glyph) : simple(glyph, contours);
  }

  /** Head and ends of the contours, then the instructions with their length, then the points. */
  private static byte[] simple(byte[] glyph, int contours) {
    int before = 10 + 2 * contours;
    int after = before + 2 + (ByteBuffer.wrap(glyph).getShort(before) & 0xFFFF);
    return ByteBuffer.allocate(before + 2 + glyph.length - after)
        .put(glyph, 0, before)
        .putShort((short) 0)
        .put(glyph, after, glyph.length - after)
        .array();
  }

  /** A list of other letters, then the instructions. */
  private static byte[] composite(byte[] glyph) {
    ByteBuffer in = ByteBuffer.wrap(glyph);
    int at = 10;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = in.getShort(at);
      in.putShort(at, (short) (flags & ~INSTRUCTIONS));
      at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
      at +=
          (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    }
    return Arrays.copyOf(glyph, at);
  }

  private static byte[] assembled(int version, Map<String, byte[]> tables) {
    int count = tables.size();
    int size = 12 + 16 * count;
    for (byte[] table : tables.values()) {
      size += (table.length + 3) & ~3;
    }
    int power = Integer.highestOneBit(count);
    ByteBuffer out = ByteBuffer.allocate(size).putInt(version);
    out.putShort((short) count).putShort((short) (16 * power));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) (16 * (count - power)));
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    int at = 12 + 16 * count;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] bytes = table.getValue();
      out.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(sum(bytes));
      out.putInt(at).putInt(bytes.length);
      out.put(at, bytes);
      at += (bytes.length + 3) & ~3;
    }
    int head = out.getInt(12 + 16 * new ArrayList<>(tables.keySet()).indexOf("head") + 8);
    out.putInt(head + 8, 0xB1B0AFBA - sum(out.array()));
    return out.array();
  }

  /** The check sum of a table or a file: its words added up. */
  private static int sum(byte[] bytes) {
    int sum = 0;
    for (int i = 0; i < bytes.length; i++) {
      sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
    }
    return sum;
  }
}
