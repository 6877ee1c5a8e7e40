package se.stportfolj.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What makes a drawn document fit for the archive: PDF/A-2, level B (ISO 19005-2). Authorities keep
 * what they receive for a long time, and everything that shows the pages is then in the file.
 */
public final class PdfA {
  /** What the colour space is called; its profile is a file of its own, of half a kilobyte. */
  private static final String SRGB = "sRGB IEC61966-2.1";

  /** A packet of XMP, with the title in its one gap. Nothing in it is about the person. */
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private PdfA() {}

  /** Declares it, with the title that the document has. */
  public static void declare(PDDocument document) throws IOException {
    String title = document.getDocumentInformation().getTitle();
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    COSStream metadata = new COSStream();
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    // Not packed: whoever knows nothing of PDF must find it.
    write(metadata, PACKET.formatted(escaped).getBytes(StandardCharsets.UTF_8), null);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.METADATA, metadata);
    COSArray intents = new COSArray();
    intents.add(outputIntent());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
  }

  /** Whether a document is declared to be one. */
  public static boolean isDeclared(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject().containsKey(COSName.OUTPUT_INTENTS);
  }

  /** Takes the declaration back, of a document that has lost what it promises. */
  static void retract(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.removeItem(COSName.METADATA);
    catalog.removeItem(COSName.OUTPUT_INTENTS);
  }

  private static COSDictionary outputIntent() throws IOException {
    COSStream profile = new COSStream();
    profile.setItem(COSName.N, COSInteger.THREE);
    write(profile, srgb(), COSName.FLATE_DECODE);
    COSDictionary intent = new COSDictionary();
    intent.setName(COSName.TYPE, "OutputIntent");
    intent.setName(COSName.S, "GTS_PDFA1");
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    return intent;
  }

  private static byte[] srgb() throws IOException {
    try (InputStream in = PdfA.class.getResourceAsStream("/colour/srgb.icc")) {
      return in.readAllBytes();
    }
  }

  private static void write(COSStream stream, byte[] bytes, COSName filter) throws IOException {
    try (OutputStream out = stream.createOutputStream(filter)) {
      out.write(bytes);
    }
  }
}
