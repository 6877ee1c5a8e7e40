package se.stportfolj.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.RegionReader;

/** What the regions of one call tell of themselves. Safe to share between threads. */
final class Regions {
  private final Invocation invocation;
  private final Map<Path, Region> read = new HashMap<>();

  Regions(Invocation invocation) {
    this.invocation = invocation;
  }

  /** What the region of a folder tells, if it has a file for that; read once. */
  synchronized Optional<Region> of(Path folder) {
    Optional<Path> file = RegionReader.find(folder);
    if (file.isPresent() && !read.containsKey(file.get())) {
      read.put(file.get(), RegionReader.read(file.get(), invocation.shown(file.get())));
    }
    return file.map(read::get);
  }
}
