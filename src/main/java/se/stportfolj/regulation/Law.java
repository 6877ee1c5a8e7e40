package se.stportfolj.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.Section;
import se.stportfolj.statute.RegulationId;

/**
 * The law as shipped, or with a repository's own target descriptions before the shipped ones. Reads
 * each file when it is first asked for, and only that one. Safe to share between threads.
 */
public final class Law {
  private static final String PATH = "regulations/";
  private static final String SPECIALTIES = "specialties.yaml";
  private static final Law SHIPPED = new Law(Law::resource);

  private final DataFiles files;
  private final Optional<OverridingFolder> folder;
  private final Map<String, Optional<Overriding>> overriding = new HashMap<>();
  private final Map<String, Regulation> regulations = new HashMap<>();
  private final Map<String, Optional<TargetDescription>> targets = new HashMap<>();
  private final Map<String, Specialty> specialties = new HashMap<>();

  /** Those that were asked for and are there, read or not. */
  private final Set<String> known = new HashSet<>();

  private Optional<List<Specialty>> all = Optional.empty();
  private Optional<String> specialtiesFile = Optional.empty();

  /** Where the data files come from. */
  interface DataFiles {
    /** The bytes of {@code 2015.yaml}, {@code 2021/psykiatri.yaml} and so on, if it is there. */
    Optional<byte[]> find(String name);
  }

  Law(DataFiles files) {
    this(files, Optional.empty());
  }

  private Law(DataFiles files, Optional<OverridingFolder> folder) {
    this.files = files;
    this.folder = folder;
  }

  /** The law in the program itself. */
  public static Law shipped() {
    return SHIPPED;
  }

  /** The law in which the target descriptions of a folder go before the shipped ones. */
  public static Law with(OverridingFolder folder) {
    return new Law(Law::resource, Optional.of(folder));
  }

  /** All specialties, in the order of their groups. */
  public synchronized List<Specialty> specialties() {
    if (all.isEmpty()) {
      Section file = open(SPECIALTIES);
      all = Optional.of(List.copyOf(SpecialtiesReader.read(file)));
      for (Specialty specialty : all.get()) {
        specialties.put(specialty.slug(), specialty);
      }
    }
    return all.get();
  }

  /** One specialty, as a rule without reading the others. */
  public synchronized Optional<Specialty> specialty(String slug) {
    if (!specialties.containsKey(slug) && all.isEmpty()) {
      Optional<String> only = SpecialtiesReader.only(slug, specialtiesFile());
      if (only.isEmpty()) {
        specialties();
      } else {
        byte[] bytes = only.get().getBytes(StandardCharsets.UTF_8);
        Section section = Section.of(PATH + SPECIALTIES, bytes);
        specialties.put(slug, SpecialtiesReader.read(section).get(0));
      }
    }
    return Optional.ofNullable(specialties.get(slug));
  }

  /** Whether there is such a specialty, as a rule without reading it. */
  public synchronized boolean hasSpecialty(String slug) {
    boolean there =
        specialties.containsKey(slug)
            || known.contains(slug)
            || (all.isEmpty() && SpecialtiesReader.only(slug, specialtiesFile()).isPresent())
            || specialty(slug).isPresent();
    if (there) {
      known.add(slug);
    }
    return there;
  }

  private String specialtiesFile() {
    if (specialtiesFile.isEmpty()) {
      specialtiesFile = Optional.of(new String(bytes(SPECIALTIES), StandardCharsets.UTF_8));
    }
    return specialtiesFile.get();
  }

  public synchronized Regulation regulation(RegulationId id) {
    Regulation regulation = regulations.get(id.key());
    if (regulation == null) {
      regulation = RegulationReader.read(id, open(id.key() + ".yaml"));
      regulations.put(id.key(), regulation);
    }
    return regulation;
  }

  /** The slug of a specialty that was written in another way, or the nearest one. */
  public Optional<String> meant(String written) {
    return SpecialtyNames.meant(written, specialties());
  }

  /**
   * The target description of a specialty: the repository's own if it has a sound one, otherwise
   * the shipped one, never some of both.
   *
   * @throws IllegalArgumentException if the regulation has no such specialty; {@link #find} says so
   */
  public TargetDescription target(RegulationId id, String slug) {
    Optional<TargetDescription> target = find(id, slug);
    if (target.isEmpty()) {
      throw new IllegalArgumentException("no such specialty: " + slug);
    }
    return target.get();
  }

  /** The same; empty if there is no such specialty, or none under this regulation. */
  public Optional<TargetDescription> find(RegulationId id, String slug) {
    if (specialty(slug).isEmpty()) {
      return Optional.empty();
    }
    Optional<Overriding> own = overriding(id, slug);
    return own.isPresent() && own.get() instanceof Overriding.Used used
        ? Optional.of(used.target())
        : shippedTarget(id, slug);
  }

  /** The repository's own file of a specialty, used or refused; empty if it has none. */
  public synchronized Optional<Overriding> overriding(RegulationId id, String slug) {
    String name = id.key() + "/" + slug;
    Optional<Overriding> known = overriding.get(name);
    if (known == null) {
      known =
          folder.isEmpty() ? Optional.empty() : folder.get().read(regulation(id), existing(slug));
      overriding.put(name, known);
    }
    return known;
  }

  /**
   * Files and folders among the repository's own target descriptions that stand for no regulation
   * and specialty, and so are never read.
   *
   * @return their paths as shown, sorted
   */
  public List<String> strays(RegulationId id) {
    return folder
        .map(f -> f.strays(id, slug -> specialty(slug).isPresent()))
        .orElse(List.of())
        .stream()
        .map(name -> folder.get().shown() + "/" + name)
        .toList();
  }

  /** In what the target description that is used differs from the one in the program itself. */
  public List<Disagreement> disagreements(RegulationId id, String slug) {
    Optional<TargetDescription> shipped = shippedTarget(id, slug);
    return shipped.isPresent() ? Disagreement.between(shipped.get(), target(id, slug)) : List.of();
  }

  /** The target description in the program itself, ignoring the repository's own. */
  public synchronized Optional<TargetDescription> shippedTarget(RegulationId id, String slug) {
    String name = id.key() + "/" + slug + ".yaml";
    Optional<TargetDescription> target = targets.get(name);
    if (target == null) {
      Optional<byte[]> bytes = files.find(name);
      target =
          bytes.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  TargetReader.read(
                      regulation(id), existing(slug), Section.of(PATH + name, bytes.get())));
      targets.put(name, target);
    }
    return target;
  }

  private Specialty existing(String slug) {
    Optional<Specialty> specialty = specialty(slug);
    if (specialty.isEmpty()) {
      throw new IllegalArgumentException("no such specialty: " + slug);
    }
    return specialty.get();
  }

  private Section open(String name) {
    return Section.of(PATH + name, bytes(name));
  }

  private byte[] bytes(String name) {
    Optional<byte[]> bytes = files.find(name);
    if (bytes.isEmpty()) {
      throw new IllegalStateException("the program lacks its file " + PATH + name);
    }
    return bytes.get();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Law.class.getResourceAsStream("/" + PATH + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
