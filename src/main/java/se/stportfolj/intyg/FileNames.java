package se.stportfolj.intyg;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * Ids become names of files. Only letters a to z, digits and hyphens may, so that nothing from a
 * file becomes a path, and each only once, so that no certificate replaces another.
 */
public final class FileNames {
  private FileNames() {}

  /** Why the certificates of a portfolio cannot be given names, if so. */
  public static Optional<Message> refusal(Portfolio portfolio) {
    Set<String> seen = new HashSet<>();
    for (Activity activity : portfolio.activities()) {
      boolean sound = isSound(activity.id());
      if (!sound || !seen.add(activity.id())) {
        return Optional.of(
            new Message(
                sound ? "render.same-id" : "render.bad-id",
                Map.of(
                    "id", Blank.of(activity.id()),
                    "file", Blank.of(activity.source().file()))));
      }
    }
    return Optional.empty();
  }

  /** Whether an id can be a part of a file's name. */
  static boolean isSound(String id) {
    if (id.isEmpty() || id.length() > 64) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }
}
