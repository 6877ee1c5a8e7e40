package se.stportfolj.cohort;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Made-up labels: the same person gets the same one in every run with the same key, and without the
 * key nobody can tell whose it is. With an empty key, whoever knows the names can try them.
 */
final class Labels {
  private static final String METHOD = "HmacSHA256";

  /** Letters and digits that nobody mistakes for each other. */
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int LETTERS = 6;

  private final SecretKeySpec key;
  private final Set<String> given = new HashSet<>();

  Labels(String key) {
    // A key of no length is refused by the library; a fixed prefix is no secret and changes
    // nothing.
    this.key = new SecretKeySpec(("st:" + key).getBytes(StandardCharsets.UTF_8), METHOD);
  }

  /**
   * The label of whoever is told by these words. Who is told by the same words as somebody before
   * gets a number besides.
   *
   * @param prefix what it begins with, such as {@code ST}
   */
  String of(String prefix, String words) {
    byte[] mac = mac(words);
    StringBuilder letters = new StringBuilder(prefix).append('-');
    for (int i = 0; i < LETTERS; i++) {
      letters.append(ALPHABET.charAt(mac[i] & 31));
    }
    String label = letters.toString();
    for (int n = 2; !given.add(label); n++) {
      label = letters + "-" + n;
    }
    return label;
  }

  private byte[] mac(String words) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(key);
      return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + METHOD, e);
    }
  }
}
