package se.stportfolj.report.findings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the documentation of {@code st} can be read, as far as somebody has said so: the program
 * knows no address of its own.
 *
 * @param folder the address of the folder {@code docs}, without a slash at its end
 */
public record Handbook(String folder) {
  /** The documentation at an address; empty for what is no address of a page. */
  public static Optional<Handbook> at(String address) {
    try {
      URI uri = new URI(address);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null
          ? Optional.of(new Handbook(uri.toASCIIString().replaceAll("/+$", "")))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The address of the page about a rule, at its heading as servers of git name it. */
  public String rule(String id) {
    return folder + "/rules.md#" + id.replace("/", "");
  }
}
