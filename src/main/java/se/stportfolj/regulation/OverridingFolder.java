package se.stportfolj.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.stportfolj.format.MalformedFileException;
import se.stportfolj.format.Section;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Message;
import se.stportfolj.yaml.Range;

/**
 * The folder {@code malbeskrivningar} of a repository: {@code 2015/psykiatri.yaml} and so on.
 *
 * @param shown its path for people, with {@code /}
 */
public record OverridingFolder(Path path, String shown) {
  /** Its name. */
  public static final String NAME = "malbeskrivningar";

  private static final String YAML = ".yaml";

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
    String name = regulation.id().key() + "/" + specialty.slug() + YAML;
    Path file = path.resolve(name);
    String told = shown + "/" + name;
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
        return Optional.of(new Overriding.Refused(told, Range.START, Message.of("malformed.file")));
      }
      Section section = Section.of(told, Files.readAllBytes(file));
      TargetDescription target = TargetReader.read(regulation, specialty, section);
      return Optional.of(new Overriding.Used(told, target));
    } catch (MalformedFileException e) {
      return Optional.of(new Overriding.Refused(told, e.range(), e.reason()));
    } catch (IOException e) {
      return Optional.of(
          new Overriding.Refused(told, Range.START, Message.of("malformed.unreadable")));
    }
  }

  /**
   * What lies there and belongs to nothing: beside the folders of the regulations, and in the
   * folder of one of them. Only YAML files and folders: a README harms nobody.
   *
   * @return paths below this folder, sorted
   */
  List<String> strays(RegulationId regulation, Predicate<String> isSpecialty) {
    List<String> strays = new ArrayList<>();
    for (String name : children(path)) {
      if (!RegulationId.keys().contains(name)) {
        strays.add(name);
      }
    }
    for (String name : children(path.resolve(regulation.key()))) {
      if (!name.endsWith(YAML) || !isSpecialty.test(name.substring(0, name.length() - 5))) {
        strays.add(regulation.key() + "/" + name);
      }
    }
    return strays;
  }

  private static List<String> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(OverridingFolder::couldBeMeant)
          .map(child -> child.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean couldBeMeant(Path child) {
    String name = child.getFileName().toString();
    boolean yaml = name.endsWith(YAML) || name.endsWith(".yml");
    return !name.startsWith(".") && (yaml || Files.isDirectory(child));
  }
}
