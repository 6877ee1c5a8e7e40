package se.stportfolj.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import se.stportfolj.yaml.Range;

/**
 * The folder {@code malbeskrivningar} of a repository: {@code 2015/psykiatri.yaml} and so on.
 *
 * @param shown its path for people, with {@code /}
 */
public record OverridingFolder(Path path, String shown) {
  /** Its name. */
  public static final String NAME = "malbeskrivningar";

  /** An imported target description is below 60 kB. */
  private static final long MAX_BYTES = 1_000_000;

  /**
   * The folder that holds for a portfolio: the nearest on the way up, no further than the root of
   * the git repository; without one, than the root of the file system.
   */
  public static Optional<Path> above(Path portfolio) {
    for (Path folder = portfolio; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve(NAME))) {
        return Optional.of(folder.resolve(NAME));
      }
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What it has in the place of a shipped file. */
  Optional<Overriding> read(Regulation regulation, Specialty specialty) {
    String name = regulation.id().key() + "/" + specialty.slug() + ".yaml";
    Path file = path.resolve(name);
    String told = shown + "/" + name;
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return Optional.of(
            new Overriding.Refused(told, Range.START, "not an ordinary file of at most 1 MB"));
      }
      Section section = Section.of(told, Files.readAllBytes(file));
      TargetDescription target = TargetReader.read(regulation, specialty, section);
      return Optional.of(new Overriding.Used(told, target));
    } catch (MalformedRegulationException e) {
      return Optional.of(new Overriding.Refused(told, e.range(), e.reason()));
    } catch (IOException e) {
      return Optional.of(new Overriding.Refused(told, Range.START, "could not be read"));
    }
  }
}
