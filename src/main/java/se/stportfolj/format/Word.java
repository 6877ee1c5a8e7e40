package se.stportfolj.format;

/** A value out of a fixed list, written in the files as its key. */
public interface Word {
  /** The word as it stands in the files, for instance {@code primary-care}. */
  String key();
}
