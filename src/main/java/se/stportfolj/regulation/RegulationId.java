package se.stportfolj.regulation;

import java.util.Optional;

/** The two regulations on specialist training that can be applied for today. */
public enum RegulationId implements Keyed {
  SOSFS_2015_8("2015", "SOSFS 2015:8"),
  HSLF_FS_2021_8("2021", "HSLF-FS 2021:8");

  private final String key;
  private final String title;

  RegulationId(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The word for it in portfolios and options: {@code 2015} or {@code 2021}. */
  @Override
  public String key() {
    return key;
  }

  /** The official name. */
  public String title() {
    return title;
  }

  public static Optional<RegulationId> of(String key) {
    return Keyed.find(values(), key);
  }
}
