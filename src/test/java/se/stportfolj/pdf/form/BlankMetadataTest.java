package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A filled blank says of itself what the blank said, and promises nothing that it lost. */
class BlankMetadataTest {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final String PACKET =
      """
      <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:a="http://www.aiim.org/pdfa/ns/id/" a:part="1" a:conformance='B'
       xmlns:u='http://www.aiim.org/pdfua/ns/id/'><u:part>1</u:part>
      <xmp:ModifyDate>2021-02-22T10:56:44+01:00</xmp:ModifyDate></rdf:Description>
      </rdf:RDF></x:xmpmeta>



      <?xpacket end="w"?>""";

  static List<FormId> ids() {
    return Forms.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theOfficialBlankKeepsItsOwn(FormId id) throws Exception {
    Form form = Forms.load(id);
    byte[] filled = OfficialForm.fill(form, FormValues.of(Map.of()), Samples.blank(id)).pdf();
    try (PDDocument blank = Loader.loadPDF(Samples.blank(id).toFile());
        PDDocument document = Loader.loadPDF(filled)) {
      PDDocumentInformation before = blank.getDocumentInformation();
      PDDocumentInformation after = document.getDocumentInformation();
      assertThat(before.getModificationDate()).isNotNull();
      assertThat(after.getModificationDate()).isEqualTo(before.getModificationDate());
      assertThat(after.getCreationDate()).isEqualTo(before.getCreationDate());
      assertThat(after.getAuthor()).isEqualTo(before.getAuthor());
      assertThat(after.getProducer()).isEqualTo(before.getProducer());
      assertThat(after.getMetadataKeys()).noneMatch(key -> key.startsWith("GTS_PDFX"));
      Document was = read(blank);
      Document is = read(document);
      for (String name : List.of("CreateDate", "ModifyDate", "CreatorTool")) {
        assertThat(texts(is, XMP, name)).isEqualTo(texts(was, XMP, name)).hasSize(1);
      }
      assertThat(texts(is, DC, "title")).containsExactly(after.getTitle());
      assertThat(packet(document)).doesNotContain("GTS_PDFX");
    }
  }

  @Test
  void promisesGoHoweverTheyAreWritten() throws Exception {
    Document kept = read(kept(PACKET.getBytes(StandardCharsets.UTF_8)));
    String packet = packet(kept(PACKET.getBytes(StandardCharsets.UTF_8)));
    assertThat(packet).doesNotContain("a:part", "a:conformance", "u:part").endsWith("?>");
    assertThat(packet).contains("</x:xmpmeta>\n<?xpacket end");
    assertThat(texts(kept, XMP, "ModifyDate")).containsExactly("2021-02-22T10:56:44+01:00");
    assertThat(texts(kept, DC, "title")).containsExactly("A & B <C>");
  }

  @Test
  void aTitleInSeveralLanguagesBecomesOne() throws Exception {
    String titled =
        PACKET.replace(
            "<u:part>",
            "<d:title xmlns:d='"
                + DC
                + "'>\n<rdf:Alt><rdf:li xml:lang='x-default'>Old</rdf:li>"
                + "<rdf:li xml:lang='sv'>Gammal</rdf:li></rdf:Alt>\n</d:title><u:part>");
    Document kept = read(kept(titled.getBytes(StandardCharsets.UTF_8)));
    assertThat(texts(kept, DC, "title")).containsExactly("A & B <C>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<no xmp/>", "<x:xmpmeta/>"})
  void whatIsNoXmpIsTakenAway(String packet) throws IOException {
    assertThat(kept(packet.getBytes(StandardCharsets.UTF_8)).getDocumentCatalog().getMetadata())
        .isNull();
  }

  @Test
  void soIsWhatIsInOtherLetters() throws IOException {
    byte[] other = PACKET.replace("w\"?>", "å").getBytes(Charset.forName("ISO-8859-1"));
    assertThat(kept(other).getDocumentCatalog().getMetadata()).isNull();
    assertThat(kept(PACKET.getBytes(StandardCharsets.UTF_16)).getDocumentCatalog().getMetadata())
        .isNull();
  }

  private static PDDocument kept(byte[] packet) throws IOException {
    PDDocument document = new PDDocument();
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(packet);
    }
    document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
    BlankMetadata.keep(document, "A & B <C>");
    return document;
  }

  private static String packet(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  private static Document read(PDDocument document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(document.getDocumentCatalog().getMetadata().toByteArray()));
  }

  private static List<String> texts(Document document, String namespace, String name) {
    NodeList found = document.getElementsByTagNameNS(namespace, name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent().strip())
        .toList();
  }
}
