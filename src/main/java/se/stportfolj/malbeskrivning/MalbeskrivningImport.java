package se.stportfolj.malbeskrivning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.statute.RegulationId;

/** Reads target descriptions out of a PDF into a folder of the law; all of them, or nothing. */
public final class MalbeskrivningImport {
  private final Law law;
  private final StagedFiles staging;
  private final List<Imported> imported = new ArrayList<>();
  private int pages;

  private MalbeskrivningImport(Law law, StagedFiles staging) {
    this.law = law;
    this.staging = staging;
  }

  /**
   * One target description that was written.
   *
   * @param file where
   */
  public record Imported(RegulationId regulation, String specialty, Path file) {}

  /**
   * Imports.
   *
   * @param folder the folder {@code malbeskrivningar}
   * @param replace whether files that are there already may be replaced
   * @return what was written, in the order of the document
   * @throws NotUnderstoodException if something was not understood, or may not be replaced; then
   *     nothing has been written
   */
  public static List<Imported> run(Path pdf, Path folder, boolean replace, Law law)
      throws NotUnderstoodException, IOException {
    try (StagedFiles staging = new StagedFiles(folder)) {
      MalbeskrivningImport run = new MalbeskrivningImport(law, staging);
      run.read(pdf, folder, replace);
      staging.commit();
      return List.copyOf(run.imported);
    }
  }

  private void read(Path pdf, Path folder, boolean replace)
      throws NotUnderstoodException, IOException {
    PartReader parts = new PartReader(law, part -> take(part, folder, replace));
    PdfPages.read(
        pdf,
        page -> {
          pages = page.number();
          parts.page(page);
        });
    parts.end(pages);
    if (imported.isEmpty()) {
      throw new NotUnderstoodException("other-document", Map.of());
    }
  }

  private void take(Part part, Path folder, boolean replace)
      throws NotUnderstoodException, IOException {
    String name = PartFile.name(part);
    if (imported.stream().anyMatch(one -> one.file().equals(folder.resolve(name)))) {
      throw new NotUnderstoodException("twice", Map.of("specialty", part.specialty().name()));
    }
    if (!replace && java.nio.file.Files.exists(folder.resolve(name))) {
      throw new NotUnderstoodException("exists", Map.of("file", name));
    }
    staging.add(name, PartFile.of(part).getBytes(StandardCharsets.UTF_8));
    readBack(part);
    imported.add(
        new Imported(part.scope().regulation(), part.specialty().slug(), folder.resolve(name)));
  }

  /** What the law cannot read, such as a code that the regulation does not have, is not written. */
  private void readBack(Part part) throws NotUnderstoodException {
    Law written = Law.with(new OverridingFolder(staging.folder(), ""));
    Optional<Overriding> read =
        written.overriding(part.scope().regulation(), part.specialty().slug());
    if (read.orElseThrow() instanceof Overriding.Refused refused) {
      throw NotUnderstoodException.notTheLaw(part.specialty().name(), refused.reason());
    }
  }
}
