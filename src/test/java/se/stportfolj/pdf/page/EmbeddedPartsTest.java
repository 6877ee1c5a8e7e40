package se.stportfolj.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import se.stportfolj.pdf.form.DrawnForm;
import se.stportfolj.pdf.form.Form;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.pdf.form.Forms;

/** The colour profile and the typeface that drawn forms carry. */
class EmbeddedPartsTest {
  @Test
  void theColourProfileIsThatOfJava() {
    ICC_Profile ours = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertThat(ours.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    ICC_ColorSpace space = new ICC_ColorSpace(ours);
    ColorSpace known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (int i = 0; i < 64; i++) {
      float[] colour = {(i & 3) / 3f, (i >> 2 & 3) / 3f, (i >> 4) / 3f};
      float[] expected = known.toCIEXYZ(colour);
      float[] found = space.toCIEXYZ(colour);
      for (int part = 0; part < 3; part++) {
        assertThat(found[part]).isCloseTo(expected[part], within(0.002f));
      }
    }
  }

  @Test
  void theProfileThatShipsIsAsItWasMade() throws IOException {
    assertThat(Files.readAllBytes(Path.of("src/main/resources/colour/srgb.icc")))
        .isEqualTo(SrgbProfile.bytes())
        .hasSizeLessThan(700);
  }

  /** The typeface is Liberation Sans in all but its hints and its name, which is reserved. */
  @Test
  void everyLetterIsThatOfLiberationSans() throws IOException {
    TrueTypeFont ours = Typeface.trueType();
    TrueTypeFont theirs = liberation();
    assertThat(ours.getName()).isEqualTo("StportfoljSans");
    assertThat(ours.getNumberOfGlyphs()).isEqualTo(theirs.getNumberOfGlyphs());
    for (int glyph = 0; glyph < theirs.getNumberOfGlyphs(); glyph++) {
      assertThat(ours.getAdvanceWidth(glyph)).isEqualTo(theirs.getAdvanceWidth(glyph));
      boolean drawn = theirs.getGlyph().getGlyph(glyph) != null;
      assertThat(points(drawn ? path(ours, glyph) : null))
          .as("glyph " + glyph)
          .isEqualTo(points(drawn ? path(theirs, glyph) : null));
    }
    for (int c = ' '; c < 0x3000; c++) {
      assertThat(ours.getUnicodeCmapLookup().getGlyphId(c))
          .isEqualTo(theirs.getUnicodeCmapLookup().getGlyphId(c));
    }
  }

  private static TrueTypeFont liberation() throws IOException {
    String file = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDType0Font.class.getResourceAsStream(file)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
  }

  @Test
  void lettersWithoutHintsHaveTheSameOutlines() throws IOException {
    Form form = Forms.load(FormId.of("2021-9"));
    String name = "Łukasz Nguyễn Đorđević Ångström-Çelik";
    byte[] pdf = DrawnForm.draw(form, FormValues.of(Map.of("given-name", name))).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var resources = document.getDocumentCatalog().getAcroForm(null).getDefaultResources();
      PDType0Font font = (PDType0Font) resources.getFont(EmbeddedFont.NAME);
      byte[] file = font.getFontDescriptor().getFontFile2().toByteArray();
      assertThat(font.getFontDescriptor().getFontFile2().getCOSObject().getInt(COSName.LENGTH1))
          .isEqualTo(file.length);
      TrueTypeFont small = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
      assertThat(small.getTableMap()).doesNotContainKeys("fpgm", "prep", "cvt ", "gasp");
      TrueTypeFont whole = liberation();
      for (int c : name.codePoints().toArray()) {
        int cid = whole.getUnicodeCmapLookup().getGlyphId(c);
        int gid = font.codeToGID(cid);
        assertThat(points(small.getGlyph().getGlyph(gid) == null ? null : path(small, gid)))
            .as(Character.toString(c))
            .isEqualTo(points(c == ' ' ? null : path(whole, cid)));
      }
    }
  }

  private static GeneralPath path(TrueTypeFont font, int gid) throws IOException {
    return font.getGlyph().getGlyph(gid).getPath();
  }

  private static List<String> points(GeneralPath path) {
    List<String> points = new ArrayList<>();
    if (path != null) {
      float[] at = new float[6];
      for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
        points.add(i.currentSegment(at) + " " + at[0] + " " + at[1]);
      }
    }
    return points;
  }
}
