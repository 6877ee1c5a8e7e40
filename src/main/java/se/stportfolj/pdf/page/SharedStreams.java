package se.stportfolj.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Keeps equal streams of a document once. The blanks of one regulation carry the same font files, a
 * third of a megabyte each time, and an application has more than forty of them.
 */
final class SharedStreams {
  private final Map<Key, COSStream> known = new HashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private SharedStreams() {}

  /** What makes two streams the same: their bytes as packed and how they are packed. */
  private record Key(int hash, long length, String about) {}

  static void join(PDDocument document) throws IOException {
    new SharedStreams().walk(document.getDocumentCatalog().getCOSObject());
  }

  private void walk(COSBase start) throws IOException {
    ArrayDeque<COSBase> open = new ArrayDeque<>();
    open.add(start);
    while (!open.isEmpty()) {
      COSBase next = open.poll();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof COSDictionary dictionary) {
        for (COSName key : List.copyOf(dictionary.keySet())) {
          COSBase value = dictionary.getDictionaryObject(key);
          COSBase kept = kept(value);
          if (kept != value) {
            dictionary.setItem(key, kept);
          }
          follow(kept, open);
        }
      } else if (next instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          COSBase value = array.getObject(i);
          COSBase kept = kept(value);
          if (kept != value) {
            array.set(i, kept);
          }
          follow(kept, open);
        }
      } else if (next instanceof COSObject object) {
        follow(object.getObject(), open);
      }
    }
  }

  private static void follow(COSBase value, ArrayDeque<COSBase> open) {
    if (value instanceof COSDictionary || value instanceof COSArray) {
      open.add(value);
    }
  }

  private COSBase kept(COSBase value) throws IOException {
    if (!(value instanceof COSStream stream) || hasReferences(stream)) {
      return value;
    }
    byte[] bytes;
    try (InputStream in = stream.createRawInputStream()) {
      bytes = in.readAllBytes();
    }
    Key key = new Key(Arrays.hashCode(bytes), bytes.length, about(stream));
    COSStream first = known.putIfAbsent(key, stream);
    return first != null && same(first, bytes) ? first : value;
  }

  private static boolean same(COSStream first, byte[] bytes) throws IOException {
    try (InputStream in = first.createRawInputStream()) {
      return Arrays.equals(in.readAllBytes(), bytes);
    }
  }

  /** Only streams of plain bytes, such as fonts, pictures' colours and pages' marks. */
  private static boolean hasReferences(COSStream stream) {
    for (COSName key : stream.keySet()) {
      COSBase value = stream.getDictionaryObject(key);
      boolean simple =
          !(value instanceof COSDictionary)
              && !(value instanceof COSArray array && array.size() > 0 && !isPlain(array));
      if (!simple) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlain(COSArray array) {
    for (int i = 0; i < array.size(); i++) {
      COSBase value = array.getObject(i);
      if (value instanceof COSDictionary || value instanceof COSArray) {
        return false;
      }
    }
    return true;
  }

  private static String about(COSStream stream) {
    StringBuilder about = new StringBuilder();
    stream.keySet().stream()
        .sorted(Comparator.comparing(COSName::getName))
        .forEach(k -> about.append(k.getName()).append(stream.getDictionaryObject(k)).append(' '));
    return about.toString();
  }
}
