package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** Something that an application encloses besides the official forms. */
public enum AttachedDocument implements Word {
  /** CertificateForm of a Swedish doctoral degree. */
  DOCTORATE("doctorate"),
  /** Assessment of a foreign doctoral degree. */
  FOREIGN_DOCTORATE("foreign-doctorate"),
  /** CertificateForm of service abroad. */
  FOREIGN_SERVICE("foreign-service"),
  /** Individual training programme of a specialist from a third country. */
  PROGRAMME("programme"),
  /** CertificateForm of service before the medical licence. */
  BEFORE_LICENCE("before-licence");

  private final String key;

  AttachedDocument(String key) {
    this.key = key;
  }

  /** The word for it in data, JSON and texts. */
  @Override
  public String key() {
    return key;
  }
}
