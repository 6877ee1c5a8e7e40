package se.stportfolj.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.RepositoryRoot;
import se.stportfolj.text.Nearest;

/**
 * Where the packs are: those that ship by name, a region's own by the path of its file. Reads each
 * once, when it is first asked for. Safe to share between threads.
 */
public final class Shelf {
  private static final List<String> SHIPPED =
      List.of("blekinge", "gavleborg-allmanmedicin", "jonkoping", "vasternorrland");
  private static final long MAX_BYTES = 1_000_000;

  private final Path directory;
  private final Map<String, Optional<Pack>> read = new HashMap<>();

  /**
   * A shelf.
   *
   * @param directory the working directory. A file is opened only if it lies within it or within
   *     the repository of the folder that names it
   */
  public Shelf(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /** The names of the packs that ship. */
  public static List<String> shipped() {
    return SHIPPED;
  }

  /** The shipped name that was probably meant, where it is close; nothing for a path. */
  public Optional<String> meant(String name) {
    return isPath(name) ? Optional.empty() : Nearest.to(name, SHIPPED);
  }

  /** Whether it is the path of a file, and no name. */
  public static boolean isPath(String name) {
    return name.contains("/") || name.endsWith(".yaml");
  }

  /**
   * The pack of a name, or of a path seen from a folder.
   *
   * @param folder where it is named, relative to the working directory
   */
  public synchronized Optional<Pack> find(String name, String folder) {
    String key = isPath(name) ? folder + ":" + name : name;
    Optional<Pack> known = read.get(key);
    if (known == null) {
      known = isPath(name) ? file(name, folder) : resource(name);
      read.put(key, known);
    }
    return known;
  }

  private static Optional<Pack> resource(String name) {
    if (!SHIPPED.contains(name)) {
      return Optional.empty();
    }
    String file = "policies/" + name + ".yaml";
    try (InputStream in = Shelf.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + file);
      }
      return Optional.of(PackReader.shipped(name, file, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the repository. A portfolio cannot make st print lines of any other file. */
  private Optional<Pack> file(String name, String folder) {
    try {
      Path from = directory.resolve(folder).normalize();
      Path path = from.resolve(name).normalize();
      Path within = path.startsWith(directory) ? directory : repository(from);
      boolean usable =
          path.startsWith(within)
              && Files.isRegularFile(path)
              && path.toRealPath().startsWith(within.toRealPath())
              && Files.size(path) <= MAX_BYTES;
      if (!usable) {
        return Optional.empty();
      }
      Path seen = path.startsWith(directory) ? directory.relativize(path) : path;
      String shown = seen.toString().replace('\\', '/');
      return Optional.of(PackReader.read(name, shown, Files.readAllBytes(path)));
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  /** The root of the repository that a folder lies in; the folder itself where there is none. */
  private static Path repository(Path folder) {
    return RepositoryRoot.above(folder).orElse(folder);
  }
}
