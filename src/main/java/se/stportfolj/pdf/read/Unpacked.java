package se.stportfolj.pdf.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF stays small when its streams are unpacked, found out without keeping any of it: a
 * few kilobytes can hold gigabytes of nothing.
 */
public final class Unpacked {
  /** Bytes of one stream; the picture of a scanned page in colour has 26 million. */
  private static final long MOST_OF_ONE = 100_000_000;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int CHUNK = 1 << 16;

  private Unpacked() {}

  /** Whether no stream of the file unpacks to more than {@value #MOST_OF_ONE} bytes. */
  public static boolean isSmall(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
      int matched = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        matched = b == STREAM[matched] ? matched + 1 : b == STREAM[0] ? 1 : 0;
        if (matched == STREAM.length) {
          matched = 0;
          if (!isSmall(in)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Unpacks what comes behind the word, as far as it is packed, and goes back. */
  private static boolean isSmall(InputStream in) throws IOException {
    int next = in.read();
    if (next == '\r') {
      next = in.read();
    }
    if (next != '\n') {
      return true;
    }
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    boolean packed = (first & 0x0F) == 8 && second >= 0 && ((first << 8) + second) % 31 == 0;
    return !packed || unpacks(in) <= MOST_OF_ONE;
  }

  private static long unpacks(InputStream in) throws IOException {
    Inflater inflater = new Inflater();
    byte[] packed = new byte[CHUNK / 8];
    byte[] out = new byte[CHUNK];
    int chunk = 0;
    try {
      while (!inflater.finished() && inflater.getBytesWritten() <= MOST_OF_ONE) {
        if (inflater.needsInput()) {
          in.mark(packed.length);
          chunk = in.read(packed);
          if (chunk <= 0) {
            return inflater.getBytesWritten();
          }
          inflater.setInput(packed, 0, chunk);
        }
        if (inflater.inflate(out) == 0 && inflater.needsDictionary()) {
          break;
        }
      }
      in.reset();
      in.skipNBytes(chunk - inflater.getRemaining());
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      // Not packed in this way, or broken: PDFBox says what becomes of it.
      in.reset();
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
