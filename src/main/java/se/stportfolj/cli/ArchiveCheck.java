package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.report.doctor.Check;
import se.stportfolj.report.doctor.Check.State;
import se.stportfolj.report.doctor.Fact;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Whether st starts from a class-data archive; if not, why. Without one it is only slower. */
final class ArchiveCheck {
  /** The archive that belongs to this jar and this Java, whether it is there or not. */
  private static final String PROPERTY = "st.archive";

  private final Platform platform;

  ArchiveCheck(Platform platform) {
    this.platform = platform;
  }

  Check check() throws IOException {
    String named = platform.property(PROPERTY);
    if (named.isEmpty()) {
      return told("not-named", "", "");
    }
    Path archive = Path.of(named);
    String name = archive.getFileName().toString();
    String shown = shown(name);
    if (!Files.isRegularFile(archive)) {
      boolean refused = Files.exists(archive.resolveSibling(name + ".none"));
      return told(refused ? "not-made" : "missing", shown, "");
    }
    if (platform.code().isEmpty()) {
      return told("not-named", shown, "");
    }
    ArchiveTrial.Outcome tried = ArchiveTrial.of(platform.home(), archive, platform.code().get());
    if (tried.taken()) {
      return told("used", shown, "");
    }
    String reason = tried.reasons().isEmpty() ? "" : platform.anonymous(tried.reasons().get(0));
    return told(reason.isEmpty() ? "refused" : "refused-because", shown, reason);
  }

  /** Between the version and the use stands where the Java lies, which may be in a home folder. */
  private String shown(String name) {
    String version = platform.property("java.runtime.version");
    int use = name.lastIndexOf('-');
    boolean known = name.startsWith(version + "-") && use > version.length();
    return (known ? version : "") + "-…" + name.substring(Math.max(0, use));
  }

  private static Check told(String how, String name, String reason) {
    boolean used = how.equals("used");
    return new Check(
        "archive",
        used ? State.OK : State.NOTE,
        new Message(
            "doctor.archive." + how, Map.of("file", Blank.of(name), "reason", Blank.of(reason))),
        used
            ? Optional.empty()
            : Optional.of(
                Message.of(
                    how.equals("not-named")
                        ? "doctor.archive.advice.not-named"
                        : "doctor.archive.advice")),
        List.of(
            new Fact.Text("state", how),
            new Fact.Text("file", name),
            new Fact.Text("reason", reason)));
  }
}
