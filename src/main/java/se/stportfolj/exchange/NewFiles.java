package se.stportfolj.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stportfolj.edit.NewFile;
import se.stportfolj.edit.NewPortfolio;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.PortfolioFile;

/** The files of a portfolio that is not there yet. */
public final class NewFiles {
  private NewFiles() {}

  /** The texts by file name; lists that every portfolio has are there and may be empty. */
  public static Map<String, String> of(Contents contents) {
    Map<String, String> files = new LinkedHashMap<>();
    for (PortfolioFile file : PortfolioFile.values()) {
      FileFormat format = FileFormat.valueOf(file.name());
      Keys keys = contents.of(format);
      if (file.expected() || !keys.keys().isEmpty()) {
        files.put(
            file.fileName(),
            NewPortfolio.modeline(format) + NewFile.text(whole(keys, format), format.shape()));
      }
    }
    files.put(".gitignore", FileFormat.PRIVATE.fileName() + "\n");
    return files;
  }

  private static Keys whole(Keys keys, FileFormat format) {
    Keys whole = keys;
    for (Shape.Key key : format.shape().keys()) {
      if (key.required() && Table.isList(key) && !keys.keys().containsKey(key.name())) {
        whole = whole.with(key.name(), new Items(List.of()));
      }
    }
    return whole;
  }

  /** private.yaml with the trainee's number. */
  public static String number(IdentityNumber number) {
    return NewFile.text(
        Keys.NONE.with("personnummer", Value.text(number.full())), FileFormat.PRIVATE.shape());
  }
}
