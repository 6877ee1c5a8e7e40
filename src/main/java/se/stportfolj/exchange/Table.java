package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.PortfolioFile;

/**
 * A list of a portfolio as rows and columns, or what a file says once, as a row of its own. Both
 * come out of the description that the reader uses: a new key is a new column.
 *
 * @param list the key of the list; empty where the columns are what the file says once
 */
public record Table(FileFormat file, Optional<String> list, List<Column> columns) {
  private static final List<Table> ALL = all();

  /** Keeps its own copy. */
  public Table {
    columns = List.copyOf(columns);
  }

  /** Every table of a portfolio, in the order of its files. */
  public static List<Table> of() {
    return ALL;
  }

  /** The table of a list; there is none of a key that is no list. */
  public static Table ofList(String list) {
    return ALL.stream()
        .filter(table -> table.list().equals(Optional.of(list)))
        .findFirst()
        .orElseThrow();
  }

  /** What contract.yaml says once. */
  public static Table contract() {
    return ALL.get(0);
  }

  /** Whether a key has entries with keys of their own. */
  static boolean isList(Shape.Key key) {
    return key.shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Keys;
  }

  /** Whether it is a list within contract.yaml. */
  static boolean isOfContract(Table table) {
    return table.file() == FileFormat.CONTRACT && table.list().isPresent();
  }

  private static List<Table> all() {
    List<Table> all = new ArrayList<>();
    for (PortfolioFile file : PortfolioFile.values()) {
      FileFormat format = FileFormat.valueOf(file.name());
      List<Shape.Key> once = new ArrayList<>();
      List<Table> lists = new ArrayList<>();
      for (Shape.Key key : format.shape().keys()) {
        if (isList(key)) {
          Shape.Keys keys = (Shape.Keys) ((Shape.ListOf) key.shape()).item();
          lists.add(new Table(format, Optional.of(key.name()), Column.of(keys)));
        } else {
          once.add(key);
        }
      }
      if (!once.isEmpty()) {
        all.add(new Table(format, Optional.empty(), Column.of(new Shape.Keys(once))));
      }
      all.addAll(lists);
    }
    return List.copyOf(all);
  }

  /** Its name: that of the list, or of the file. */
  public String name() {
    return list.orElse(file.id());
  }

  /** The shape of an entry; of the file where there is no list. */
  Shape.Keys shape() {
    if (list.isEmpty()) {
      return file.shape();
    }
    Shape.Key key =
        file.shape().keys().stream()
            .filter(one -> one.name().equals(list.get()))
            .findFirst()
            .orElseThrow();
    return (Shape.Keys) ((Shape.ListOf) key.shape()).item();
  }
}
