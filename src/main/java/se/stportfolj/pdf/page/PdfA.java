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
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What makes a drawn document fit for the archive: PDF/A-2, level B (ISO 19005-2). Authorities keep
 * what they receive for a long time, and everything that shows the pages is then in the file.
 *
 * <p>What is tagged throughout, tables among it, may also promise that everybody can read it:
 * PDF/UA-1 (ISO 14289-1). The archive's standard wants that promise explained in the file.
 */
public final class PdfA {
  /** What the colour space is called; its profile is a file of its own, of half a kilobyte. */
  private static final String SRGB = "sRGB IEC61966-2.1";

  private static final String ACCESSIBLE_PART = "<pdfuaid:part>1</pdfuaid:part>";

  /** The promise of PDF/UA, and what PDF/A wants to be told of properties that it does not know. */
  private static final String ACCESSIBLE =
      """
      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
      """
          + ACCESSIBLE_PART
          + """
      </rdf:Description><rdf:Description rdf:about="" \
      xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>\
      <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\
      <rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>\
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
      <pdfaProperty:category>internal</pdfaProperty:category>\
      <pdfaProperty:description>The part of ISO 14289</pdfaProperty:description>\
      </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\
      </rdf:Description>\
      """;

  /** A packet of XMP, with gaps for the title and for more. Nothing in it is about the person. */
  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">\
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\
      </rdf:Description>%s</rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>""";

  private PdfA() {}

  /** Declares it, with the title that the document has. */
  public static void declare(PDDocument document) throws IOException {
    declare(document, "");
  }

  /**
   * Declares that, and that everybody can read it. For that the document has a language, and its
   * title is what viewers show.
   */
  public static void declareAccessible(PDDocument document) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDViewerPreferences preferences = catalog.getViewerPreferences();
    if (preferences == null) {
      preferences = new PDViewerPreferences(new COSDictionary());
      catalog.setViewerPreferences(preferences);
    }
    preferences.setDisplayDocTitle(true);
    declare(document, ACCESSIBLE);
  }

  private static void declare(PDDocument document, String more) throws IOException {
    String title = document.getDocumentInformation().getTitle();
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    COSStream metadata = new COSStream();
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    // Not packed: whoever knows nothing of PDF must find it.
    write(metadata, PACKET.formatted(escaped, more).getBytes(StandardCharsets.UTF_8), null);
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

  /** Whether a document of ours is declared to be readable for everybody. */
  static boolean isAccessible(PDDocument document) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    return isDeclared(document)
        && metadata != null
        && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains(ACCESSIBLE_PART);
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
