package se.stportfolj.statute;

/** The regulations that tests speak of. The program itself names none. */
public final class Issued {
  public static final RegulationId SOSFS_2015_8 = RegulationId.of("2015").orElseThrow();
  public static final RegulationId HSLF_FS_2021_8 = RegulationId.of("2021").orElseThrow();

  private Issued() {}
}
