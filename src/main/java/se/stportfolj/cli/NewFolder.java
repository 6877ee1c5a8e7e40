package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import se.stportfolj.edit.Beside;
import se.stportfolj.edit.NewPortfolio;
import se.stportfolj.intyg.Folder;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.report.files.SchemaJson;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** The folder of a portfolio that is made: nothing that is there is replaced. */
final class NewFolder {
  private NewFolder() {}

  /**
   * Looks whether the place is free.
   *
   * @throws UsageException if a portfolio is there, or anything that would be replaced
   */
  static void refuseToOverwrite(Invocation invocation, Path folder) throws UsageException {
    boolean taken = Files.exists(folder) && !Files.isDirectory(folder);
    for (FileFormat format : FileFormat.values()) {
      taken |= Files.exists(folder.resolve(format.fileName()));
    }
    taken |= Files.exists(folder.resolve(NewPortfolio.SCHEMAS));
    taken |= Files.exists(folder.resolve(".gitignore"));
    if (taken) {
      throw new UsageException(
          new Message("usage.init-exists", Map.of("folder", Blank.of(invocation.shown(folder)))));
    }
  }

  /**
   * Writes the files, and beside them the schemas that editors want. A folder that is not there yet
   * becomes whole beside its place, so that it is there with all or not at all.
   */
  static void write(Invocation invocation, Path folder, Map<String, String> texts)
      throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      fill(invocation, folder, texts);
      return;
    }
    Path parent = folder.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Path beside = Beside.in(parent);
    try {
      Path whole = beside.resolve(folder.getFileName());
      fill(invocation, whole, texts);
      Files.move(whole, folder);
    } finally {
      Beside.remove(beside);
    }
  }

  private static void fill(Invocation invocation, Path folder, Map<String, String> texts)
      throws IOException {
    Map<String, byte[]> schemas = new LinkedHashMap<>();
    for (SchemaJson.Described described : SchemaJson.Described.all()) {
      schemas.put(
          NewPortfolio.schemaFile(described.id()),
          SchemaJson.of(described, invocation.texts()).getBytes(StandardCharsets.UTF_8));
    }
    Folder.write(folder.resolve(NewPortfolio.SCHEMAS), schemas);
    Map<String, byte[]> files = new LinkedHashMap<>();
    texts.forEach((n, text) -> files.put(n, text.getBytes(StandardCharsets.UTF_8)));
    Folder.write(folder, files);
  }
}
