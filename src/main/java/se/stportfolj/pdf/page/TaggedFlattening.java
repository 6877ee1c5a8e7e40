package se.stportfolj.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Makes the fields of a drawn form words on the page, each at its turn in the order of reading; a
 * field without a value is no longer read. {@link Structure} has built what is changed here.
 */
final class TaggedFlattening {
  private final PDDocument document;
  private final COSDictionary root;
  private final Map<Integer, COSBase> owners = new HashMap<>();
  private final COSArray pageOwners = new COSArray();

  private TaggedFlattening(PDDocument document) {
    this.document = document;
    root = catalog(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSArray numbered = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    for (int i = 0; i < numbered.size(); i += 2) {
      owners.put(((COSNumber) numbered.getObject(i)).intValue(), numbered.getObject(i + 1));
    }
  }

  static void flatten(PDDocument document) throws IOException {
    TaggedFlattening flat = new TaggedFlattening(document);
    for (PDPage page : document.getPages()) {
      flat.flatten(page);
    }
    flat.root.getCOSDictionary(COSName.PARENT_TREE).setItem(COSName.NUMS, flat.pageOwners);
    catalog(document).removeItem(COSName.ACRO_FORM);
  }

  private void flatten(PDPage page) throws IOException {
    int key = page.getStructParents();
    COSArray words = (COSArray) owners.get(key);
    List<PDAppearanceStream> shown = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    for (PDAnnotation annotation : page.getAnnotations()) {
      PDAnnotationWidget widget = (PDAnnotationWidget) annotation;
      COSDictionary element = (COSDictionary) owners.get(widget.getStructParent());
      PDAppearanceStream looks = widget.getNormalAppearanceStream();
      boolean ticked = widget.getAppearanceState() != null;
      if (looks == null || looks.getContentStream().toByteArray().length == 0) {
        element.getCOSDictionary(COSName.P).getCOSArray(COSName.K).removeObject(element);
        continue;
      }
      element.setName(COSName.S, "P");
      element.setInt(COSName.K, words.size());
      if (ticked) {
        element.setString(COSName.ACTUAL_TEXT, "X");
      }
      PDRectangle place = widget.getRectangle();
      marks.append(
          Ink.format(
              "/P <</MCID %s>> BDC q 1 0 0 1 %s %s cm /Value%s Do Q EMC\n",
              words.size(),
              (double) place.getLowerLeftX(),
              (double) place.getLowerLeftY(),
              shown.size()));
      words.add(element);
      shown.add(looks);
    }
    page.getCOSObject().removeItem(COSName.ANNOTS);
    pageOwners.add(COSInteger.get(key));
    pageOwners.add(words);
    if (!shown.isEmpty()) {
      Paper.addTo(document, page, marks.toString(), shown);
    }
  }

  private static COSDictionary catalog(PDDocument document) {
    return document.getDocumentCatalog().getCOSObject();
  }
}
