package se.stportfolj.report;

import java.nio.charset.StandardCharsets;

/** Paths as references in a URI (RFC 3986). */
public final class Uri {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Uri() {}

  /** A path with {@code /}; what may not stand in a URI is written in percent. */
  public static String relative(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return uri.toString();
  }

  private static char hex(int value) {
    return Character.toUpperCase(Character.forDigit(value & 0xF, 16));
  }
}
