package se.stportfolj.pdf.page;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile (ICC.1:2004-10), which PDF/A asks for
 * even of a page in black and white: how {@code resources/colour/srgb.icc} was made, which nobody
 * has a copyright in. The profile that comes with Java differs from one version to the next.
 */
final class SrgbProfile {
  private static final String NAME = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;

  /** The illuminant of all profiles, D50. */
  private static final double[] WHITE = {0.9642, 1, 0.8249};

  /** The primaries of sRGB seen under D50. */
  private static final double[] RED = {0.43607, 0.22249, 0.01392};

  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.7141};

  /** From the white of sRGB, D65, to D50, after Bradford. */
  private static final double[] ADAPTATION = {
    1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168
  };

  /** Exponent, the two numbers of the curve, and slope and end of its straight beginning. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text(NAME));
    tags.put("cprt", text("No copyright"));
    tags.put("wtpt", numbers("XYZ ", WHITE));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    byte[] curve = numbers("para", CURVE);
    // Which kind of curve the five numbers make stands where the other types have nothing.
    byte[] kind =
        ByteBuffer.allocate(curve.length + 4)
            .put(curve, 0, 8)
            .put(new byte[] {0, 3, 0, 0})
            .put(curve, 8, curve.length - 8)
            .array();
    for (String tag : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(tag, kind);
    }
    return assembled(tags);
  }

  /** The parts one after another, each once, with a table of where they are. */
  private static byte[] assembled(Map<String, byte[]> tags) {
    int start = HEADER + 4 + 12 * tags.size();
    ByteBuffer table = ByteBuffer.allocate(start - HEADER).putInt(tags.size());
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int at = 0;
    byte[] last = {};
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      byte[] value = tag.getValue();
      if (value != last) {
        at = start + data.size();
        data.writeBytes(value);
        data.writeBytes(new byte[-value.length & 3]);
      }
      last = value;
      table.put(ascii(tag.getKey())).putInt(at).putInt(value.length);
    }
    return ByteBuffer.allocate(start + data.size())
        .put(header(start + data.size()))
        .put(table.array())
        .put(data.toByteArray())
        .array();
  }

  private static byte[] header(int size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(size).putInt(0).putInt(0x04200000).put(ascii("mntrRGB XYZ "));
    for (int date : new int[] {2026, 1, 1, 0, 0, 0}) {
      header.putShort((short) date);
    }
    header.put(ascii("acsp")).position(68);
    for (double coordinate : WHITE) {
      header.putInt(fixed(coordinate));
    }
    return header.array();
  }

  private static byte[] numbers(String type, double... values) {
    ByteBuffer out = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
    for (double value : values) {
      out.putInt(fixed(value));
    }
    return out.array();
  }

  /** A text in one language. */
  private static byte[] text(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate(28 + letters.length)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(letters.length)
        .putInt(28)
        .put(letters)
        .array();
  }

  /** A number with sixteen binary places. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
