package se.stportfolj.pdf.page;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * What a screen reader follows in a drawn form: its texts and fields in reading order (tagged PDF,
 * ISO 32000-1, 14.7 and 14.8).
 */
public final class Structure {
  /** Something to be read. */
  public sealed interface Part {
    /**
     * Marks on the page.
     *
     * @param id their number in the page's {@link Ink}
     */
    record Words(String type, int id) implements Part {}

    /**
     * A picture.
     *
     * @param told what is read instead of its marks
     * @param id their number in the page's {@link Ink}
     */
    record Picture(String told, int id) implements Part {}

    /** A field. */
    record Open(PDAnnotationWidget widget) implements Part {}

    /**
     * A table. Words in it are heads of their columns, and everything else is what stands below.
     *
     * @param rows from the top, each with its cells from the left
     */
    record Table(List<List<Part>> rows) implements Part {}
  }

  private final COSDictionary all = element("Document");
  private final COSArray owners = new COSArray();
  private int next;

  public Structure(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, name("StructTreeRoot"));
    root.setItem(COSName.K, all);
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, owners);
    root.setItem(COSName.PARENT_TREE, parents);
    all.setItem(COSName.P, root);
    all.setItem(COSName.K, new COSArray());
    catalog.setItem(name("StructTreeRoot"), root);
    COSDictionary marked = new COSDictionary();
    marked.setBoolean(name("Marked"), true);
    catalog.setItem(name("MarkInfo"), marked);
  }

  /**
   * Adds the readable parts of a page, in order; all its numbered marks must be among the parts.
   */
  public void add(PDPage page, List<Part> parts) {
    COSArray texts = new COSArray();
    int key = next++;
    owners.add(COSInteger.get(key));
    owners.add(texts);
    page.setStructParents(key);
    page.getCOSObject().setItem(name("Tabs"), name("S"));
    for (Part part : parts) {
      add(part, all, page, texts);
    }
  }

  private void add(Part part, COSDictionary parent, PDPage page, COSArray texts) {
    if (part instanceof Part.Words words) {
      inOrder(words.id(), texts);
      texts.add(child(words.type(), parent, page, COSInteger.get(words.id())));
    } else if (part instanceof Part.Picture picture) {
      inOrder(picture.id(), texts);
      COSDictionary figure = child("Figure", parent, page, COSInteger.get(picture.id()));
      figure.setString(name("Alt"), picture.told());
      texts.add(figure);
    } else if (part instanceof Part.Open open) {
      COSDictionary reference = new COSDictionary();
      reference.setDirect(true);
      reference.setItem(COSName.TYPE, name("OBJR"));
      reference.setItem(name("Obj"), open.widget().getCOSObject());
      owners.add(COSInteger.get(next));
      owners.add(child("Form", parent, page, reference));
      open.widget().setStructParent(next++);
    } else if (part instanceof Part.Table table) {
      COSDictionary whole = child("Table", parent, page, new COSArray());
      for (List<Part> cells : table.rows()) {
        COSDictionary row = child("TR", whole, page, new COSArray());
        for (Part cell : cells) {
          cell(cell, row, page, texts);
        }
      }
    }
  }

  private void cell(Part cell, COSDictionary row, PDPage page, COSArray texts) {
    boolean head = cell instanceof Part.Words;
    COSDictionary element = child(head ? "TH" : "TD", row, page, new COSArray());
    if (head) {
      COSDictionary scope = new COSDictionary();
      scope.setDirect(true);
      scope.setItem(name("O"), name("Table"));
      scope.setItem(name("Scope"), name("Column"));
      element.setItem(name("A"), scope);
    }
    add(cell, element, page, texts);
  }

  private static void inOrder(int id, COSArray texts) {
    if (id != texts.size()) {
      throw new IllegalArgumentException("Marks out of order");
    }
  }

  private static COSDictionary child(
      String type, COSDictionary parent, PDPage page, COSBase content) {
    COSDictionary element = element(type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.PG, page.getCOSObject());
    element.setItem(COSName.K, content);
    parent.getCOSArray(COSName.K).add(element);
    return element;
  }

  private static COSDictionary element(String type) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.S, name(type));
    return element;
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }
}
