package se.stportfolj.pdf.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What an official blank says of itself, as XMP: who made it, when and with what. It stays, with
 * the dates of the blank, so that no two runs differ. What filling makes untrue goes: that the file
 * keeps to a standard for print shops or archives. The title is the one that viewers are given.
 */
final class BlankMetadata {
  /** The standards of print shops, archives and accessibility, by the names of their promises. */
  private static final Pattern PROMISE =
      Pattern.compile(
          "xmlns:([\\w.-]+)\\s*=\\s*[\"']"
              + "http://(?:www\\.npes\\.org/pdfx/ns/id/|www\\.aiim\\.org/pdf[aeu]+/ns/id/"
              + "|ns\\.adobe\\.com/pdfx/1\\.3/)[\"']");

  private static final Pattern TITLE =
      Pattern.compile(
          "<([\\w.-]+:title)((?:\\s[^>]*)?)>\\s*<(rdf:Alt)\\b.*?</\\1>", Pattern.DOTALL);
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String END = "</rdf:Description>";

  private BlankMetadata() {}

  /** Keeps what can be kept; metadata that cannot be read as XMP is taken away. */
  static void keep(PDDocument document, String title) throws IOException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    Optional<String> kept =
        catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream
            ? text(stream).flatMap(packet -> kept(packet, title))
            : Optional.empty();
    if (kept.isEmpty()) {
      catalog.removeItem(COSName.METADATA);
      return;
    }
    COSStream metadata = new COSStream();
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    try (OutputStream out = metadata.createOutputStream()) {
      out.write(kept.get().getBytes(StandardCharsets.UTF_8));
    }
    catalog.setItem(COSName.METADATA, metadata);
  }

  private static Optional<String> text(COSStream stream) throws IOException {
    byte[] bytes;
    try (var in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> kept(String packet, String title) {
    if (!packet.contains("<x:xmpmeta") || !packet.contains(END)) {
      return Optional.empty();
    }
    String text = packet;
    Matcher promises = PROMISE.matcher(packet);
    while (promises.find()) {
      text = without(text, Pattern.quote(promises.group(1)));
    }
    // The room that editors leave for themselves.
    text = text.replaceAll("\\s+(<\\?xpacket end)", "\n$1");
    String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String said =
        "<dc:title xmlns:dc=\""
            + DC
            + "\"><rdf:Alt><rdf:li xml:lang=\"x-default\">"
            + escaped
            + "</rdf:li></rdf:Alt></dc:title>";
    String untitled = TITLE.matcher(text).replaceAll("");
    int at = untitled.indexOf(END);
    return Optional.of(untitled.substring(0, at) + said + untitled.substring(at));
  }

  /** Without the promises that one prefix makes, as elements or as attributes. */
  private static String without(String text, String prefix) {
    String name = prefix + ":(?:GTS_PDFX\\w*|part|conformance|amd|rev|corr)";
    return text.replaceAll("(?s)<(" + name + ")>[^<]*</\\1>", "")
        .replaceAll("\\s" + name + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*')", "");
  }
}
