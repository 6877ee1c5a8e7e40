package se.stportfolj.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The law as shipped. Reads each file when it is first asked for, and only that one. Safe to share
 * between threads.
 */
public final class Law {
  private static final String PATH = "regulations/";
  private static final String SPECIALTIES = "specialties.yaml";
  private static final Law SHIPPED = new Law(Law::resource);

  private final DataFiles files;
  private final Map<RegulationId, Regulation> regulations = new EnumMap<>(RegulationId.class);
  private final Map<String, TargetDescription> targets = new HashMap<>();
  private final Map<String, Specialty> specialties = new HashMap<>();
  private Optional<List<Specialty>> all = Optional.empty();

  /** Where the data files come from. */
  interface DataFiles {
    /** The bytes of {@code 2015.yaml}, {@code 2021/psykiatri.yaml} and so on. */
    byte[] read(String name);
  }

  Law(DataFiles files) {
    this.files = files;
  }

  /** The law in the program itself. */
  public static Law shipped() {
    return SHIPPED;
  }

  /** All specialties, in the order of their groups. */
  public synchronized List<Specialty> specialties() {
    if (all.isEmpty()) {
      Section file = Section.of(PATH + SPECIALTIES, files.read(SPECIALTIES));
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
      String file = new String(files.read(SPECIALTIES), StandardCharsets.UTF_8);
      Optional<String> only = SpecialtiesReader.only(slug, file);
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

  public synchronized Regulation regulation(RegulationId id) {
    Regulation regulation = regulations.get(id);
    if (regulation == null) {
      regulation = RegulationReader.read(id, open(id.key() + ".yaml"));
      regulations.put(id, regulation);
    }
    return regulation;
  }

  /** The regulations that somebody could be tried under on that day. */
  public List<RegulationId> applyingOn(LocalDate day) {
    List<RegulationId> applying = new ArrayList<>();
    for (RegulationId id : RegulationId.values()) {
      if (regulation(id).appliesOn(day)) {
        applying.add(id);
      }
    }
    return applying;
  }

  /**
   * The target description of a specialty.
   *
   * @throws IllegalArgumentException if there is no such specialty; ask {@link #specialty} first
   */
  public synchronized TargetDescription target(RegulationId id, String slug) {
    String name = id.key() + "/" + slug + ".yaml";
    TargetDescription target = targets.get(name);
    if (target == null) {
      Optional<Specialty> specialty = specialty(slug);
      if (specialty.isEmpty()) {
        throw new IllegalArgumentException("no such specialty: " + slug);
      }
      target = TargetReader.read(regulation(id), specialty.get(), open(name));
      targets.put(name, target);
    }
    return target;
  }

  private Section open(String name) {
    return Section.of(PATH + name, files.read(name));
  }

  private static byte[] resource(String name) {
    try (InputStream in = Law.class.getResourceAsStream("/" + PATH + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + PATH + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
