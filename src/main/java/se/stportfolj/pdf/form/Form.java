package se.stportfolj.pdf.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.stportfolj.pdf.page.Item;

/**
 * A form as described in {@code resources/forms}: what it prints and which fields it has, in
 * reading order.
 *
 * @param regulation the regulation's number, as in {@code HSLF-FS 2021:8}
 * @param bilaga the number of the bilaga
 * @param title the form's name in full
 * @param foot what the foot of each page says
 * @param textSize of values, in points, where there is room
 */
public record Form(
    FormId id,
    String regulation,
    String bilaga,
    String title,
    String foot,
    double textSize,
    List<Page> pages) {
  public Form {
    pages = List.copyOf(pages);
  }

  /** One page of the form. */
  public record Page(List<Item> items) {
    public Page {
      items = List.copyOf(items);
    }

    /** How many rows of service it holds. */
    int rows() {
      return items.stream()
          .filter(Item.RowTable.class::isInstance)
          .mapToInt(item -> ((Item.RowTable) item).rowNames().size())
          .sum();
    }
  }

  /** The keys of the fields for text, in order; not of those that continue another. */
  public List<String> textKeys() {
    return items(Item.TextField.class)
        .filter(field -> field.continues().isEmpty())
        .map(Item.TextField::key)
        .distinct()
        .toList();
  }

  /** Whether the form has a further field for what has no room in this one. */
  boolean goesOn(String key) {
    return items(Item.TextField.class).anyMatch(f -> f.continues().equals(Optional.of(key)));
  }

  /** The keys of the boxes to tick, in order. */
  public List<String> checkKeys() {
    return items(Item.CheckBox.class).map(Item.CheckBox::key).toList();
  }

  /** The heading under which a field stands; none above the first heading of a page. */
  Optional<Item.Print> heading(String key) {
    for (Page page : pages) {
      Optional<Item.Print> heading = Optional.empty();
      for (Item item : page.items()) {
        if (item instanceof Item.Print print && print.role() == Item.Role.SECTION) {
          heading = Optional.of(print);
        } else if (item instanceof Item.TextField field && field.key().equals(key)) {
          return heading;
        }
      }
    }
    return Optional.empty();
  }

  /** The fields in which those sign who vouch for what the form says, in order. */
  List<Item.TextField> signatures() {
    return items(Item.TextField.class)
        .filter(field -> field.byHand() && field.key().endsWith("signature"))
        // Who appoints a specialist to judge does not judge.
        .filter(field -> !field.key().startsWith("appointer-"))
        .toList();
  }

  /** How many rows of service one copy of the form holds; 0 when it has no table. */
  public int rowsPerCopy() {
    return pages.stream().mapToInt(Page::rows).sum();
  }

  /** The official blank's names of all fields that can be filled. */
  Set<String> acroNames() {
    Set<String> names = new TreeSet<>();
    items(Item.TextField.class).flatMap(field -> field.acro().stream()).forEach(names::add);
    items(Item.CheckBox.class).map(Item.CheckBox::acro).forEach(names::add);
    items(Item.RowTable.class)
        .forEach(
            table ->
                table
                    .columns()
                    .forEach(
                        column -> table.rowNames().forEach(row -> names.add(column.acro() + row))));
    return names;
  }

  <T extends Item> Stream<T> items(Class<T> kind) {
    return pages.stream()
        .flatMap(page -> page.items().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
