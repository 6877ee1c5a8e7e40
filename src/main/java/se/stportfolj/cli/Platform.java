package se.stportfolj.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.Properties;

/**
 * The Java that runs {@code st}, and how it was installed.
 *
 * @param properties those of the JVM
 * @param code the jar, or the folder of classes
 */
record Platform(Properties properties, Optional<Path> code) {
  /** How st came here. */
  enum Installation {
    /** Built from its sources, by the launcher. */
    SOURCE,
    /** With a Java of its own. */
    SELF_CONTAINED,
    /** By the system's own packages. */
    SYSTEM,
    /** Unpacked from an archive, and run by a Java that was there. */
    ARCHIVE,
    /** Classes that nobody has packed. */
    CLASSES
  }

  /** This one. */
  static Platform here() {
    return new Platform(System.getProperties(), source());
  }

  private static Optional<Path> source() {
    CodeSource source = St.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath().normalize());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty(); // a loader that has no files
    }
  }

  /** A property, or nothing. */
  String property(String name) {
    return properties.getProperty(name, "");
  }

  /** The folder of the Java. */
  Path home() {
    return Path.of(property("java.home")).toAbsolutePath().normalize();
  }

  /** How st came here. */
  Installation installation() {
    if (code.isEmpty() || Files.isDirectory(code.get())) {
      return Installation.CLASSES;
    }
    Path folder = code.get().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("src/main/java"))) {
        return Installation.SOURCE;
      }
    }
    Path whole = folder.getParent() == null ? folder : folder.getParent();
    if (home().startsWith(folder) || (whole.getNameCount() > 1 && home().startsWith(whole))) {
      return Installation.SELF_CONTAINED;
    }
    return folder.startsWith("/usr") && !folder.startsWith("/usr/local")
        ? Installation.SYSTEM
        : Installation.ARCHIVE;
  }

  /**
   * A path without whose it is: the home folder as {@code ~}, and the user's name, wherever it
   * stands, as {@code USER}.
   */
  String anonymous(Path path) {
    Path home = Path.of(property("user.home")).toAbsolutePath().normalize();
    boolean below = home.getNameCount() > 0 && path.startsWith(home);
    Path rest = below ? home.relativize(path) : path;
    StringBuilder shown = new StringBuilder(below ? "~" : "");
    if (!below && rest.getRoot() != null && rest.getRoot().toString().length() > 1) {
      shown.append(rest.getRoot().toString().replace('\\', '/').replaceAll("/$", ""));
    }
    for (Path part : rest) {
      String name = part.toString();
      if (!name.isEmpty()) {
        shown.append('/').append(name.equals(property("user.name")) ? "USER" : name);
      }
    }
    return shown.isEmpty() ? "/" : shown.toString();
  }

  /** A line of some program, with every path of the user in it made anonymous. */
  String anonymous(String line) {
    String home = property("user.home");
    return home.length() > 1 ? line.replace(home, "~") : line;
  }
}
