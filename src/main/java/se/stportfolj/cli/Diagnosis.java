package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.git.GitProgram;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.regulation.Law;
import se.stportfolj.report.doctor.Check;
import se.stportfolj.report.doctor.Check.State;
import se.stportfolj.report.doctor.Fact;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;

/**
 * Looks at everything that st runs on. What cannot be looked at is told as such, and the rest is
 * looked at all the same. No name of a portfolio, a folder or a user is in the answer.
 */
final class Diagnosis {
  private static final long MEGABYTE = 1024 * 1024;

  /** Java prints a line on standard error when one of these is set. */
  private static final List<String> JAVA_OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  private static final List<String> OWN =
      List.of(
          "ST_LANG",
          "ST_JAVA_HOME",
          "ST_PERSONNUMMER",
          "ST_PSEUDONYM_KEY",
          "ST_DOCS_URL",
          "ST_DEBUG");

  private final Invocation invocation;
  private final Platform platform;

  Diagnosis(Invocation invocation, Platform platform) {
    this.invocation = invocation;
    this.platform = platform;
  }

  /** One thing to look at. */
  private interface Look {
    Check look() throws UsageException, IOException;
  }

  /** All of it, in the order in which it is told. */
  List<Check> checks() {
    RepositoryFiles files = new RepositoryFiles(invocation);
    List<Check> checks = new ArrayList<>();
    checks.add(guarded("st", this::program));
    checks.add(guarded("java", this::java));
    checks.add(guarded("archive", () -> new ArchiveCheck(platform).check()));
    checks.add(guarded("data", Diagnosis::data));
    checks.add(guarded("configuration", files::configuration));
    checks.add(guarded("region", files::region));
    checks.add(guarded("blanks", files::blanks));
    checks.add(guarded("language", this::language));
    checks.add(guarded("letters", this::letters));
    checks.add(guarded("git", this::git));
    checks.add(guarded("variables", this::variables));
    checks.add(guarded("computer", this::computer));
    return checks;
  }

  /** A look that fails is itself an answer. */
  private static Check guarded(String id, Look look) {
    try {
      return look.look();
    } catch (UsageException e) {
      return new Check(id, State.FAULT, e.told(), Optional.empty(), List.of());
    } catch (IOException | RuntimeException | LinkageError e) {
      // Only what kind of mistake it is: what it says may name a folder.
      String kind = e.getClass().getSimpleName();
      return new Check(
          id,
          State.FAULT,
          new Message("doctor.failed", Map.of("kind", Blank.of(kind))),
          Optional.of(Message.of("doctor.failed.advice")),
          List.of(new Fact.Text("failure", kind)));
    }
  }

  private Check program() {
    String installation = Options.word(platform.installation());
    String path = platform.code().map(platform::anonymous).orElse("");
    return new Check(
        "st",
        State.OK,
        new Message(
            "doctor.st." + installation,
            Map.of("version", Blank.of(Version.number()), "path", Blank.of(path))),
        Optional.empty(),
        List.of(
            new Fact.Text("version", Version.number()),
            new Fact.Text("installation", installation),
            new Fact.Text("path", path),
            new Fact.Count("fileFormat", FormatVersion.CURRENT),
            new Fact.Words("objects", Version.OBJECTS)));
  }

  private Check java() {
    String version = platform.property("java.runtime.version");
    String vendor = platform.property("java.vendor");
    String home = platform.anonymous(platform.home());
    return new Check(
        "java",
        State.OK,
        new Message(
            "doctor.java.is",
            Map.of(
                "version", Blank.of(version), "vendor", Blank.of(vendor), "home", Blank.of(home))),
        Optional.empty(),
        List.of(
            new Fact.Text("version", version),
            new Fact.Text("vendor", vendor),
            new Fact.Text("home", home),
            new Fact.Text("machine", platform.property("java.vm.name"))));
  }

  /** A jar that is damaged or cut off shows here. */
  private static Check data() {
    Law law = Law.shipped();
    RegulationId.all().forEach(law::regulation);
    int specialties = law.specialties().size();
    Forms.ids().forEach(Forms::load);
    return new Check(
        "data",
        State.OK,
        new Message(
            "doctor.data.is",
            Map.of(
                "regulations", Blank.of(String.join(", ", RegulationId.keys())),
                "specialties", Blank.of(specialties),
                "forms", Blank.of(Forms.ids().size()))),
        Optional.empty(),
        List.of(
            new Fact.Words("regulations", RegulationId.keys()),
            new Fact.Count("specialties", specialties),
            new Fact.Count("forms", Forms.ids().size())));
  }

  private Check language() {
    Optional<String> variable = invocation.world().variable("ST_LANG");
    boolean unknown = variable.isPresent() && variable.flatMap(Language::of).isEmpty();
    String locale = platform.property("st.locale");
    if (locale.isEmpty()) {
      locale = invocation.world().locale().toLanguageTag();
    }
    String because = because(variable);
    return new Check(
        "language",
        unknown ? State.NOTE : State.OK,
        new Message(
            "doctor.language." + because,
            Map.of("language", Blank.of(spoken()), "locale", Blank.of(locale))),
        unknown ? Optional.of(Message.of("doctor.language.advice")) : Optional.empty(),
        List.of(
            new Fact.Text("language", spoken()),
            new Fact.Text("because", because),
            new Fact.Text("locale", locale)));
  }

  private String spoken() {
    return invocation.texts().language().key();
  }

  /** What decided the language, in the order in which they are asked. */
  private String because(Optional<String> variable) {
    if (invocation.option("--lang").isPresent()) {
      return "option";
    }
    if (variable.flatMap(Language::of).isPresent()) {
      return "variable";
    }
    try {
      return invocation.configuration().language().isPresent() ? "configuration" : "locale";
    } catch (UsageException e) {
      return "locale"; // a configuration that is not there has decided nothing
    }
  }

  /** Letters beyond ASCII in arguments and in names of files. */
  private Check letters() {
    String names = platform.property("sun.jnu.encoding");
    boolean all = isUnicode(names);
    boolean terminal = invocation.world().terminal();
    return new Check(
        "letters",
        all ? State.OK : State.NOTE,
        new Message("doctor.letters.is", Map.of("charset", Blank.of(names))),
        all ? Optional.empty() : Optional.of(Message.of("doctor.letters.advice")),
        List.of(new Fact.Text("charset", names), new Fact.Flag("terminal", terminal)));
  }

  private static boolean isUnicode(String charset) {
    try {
      return Charset.forName(charset).equals(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private Check git() {
    Optional<String> version = GitProgram.version(invocation.world().directory());
    return new Check(
        "git",
        version.isPresent() ? State.OK : State.NOTE,
        new Message(
            version.isPresent() ? "doctor.git.is" : "doctor.git.missing",
            Map.of("version", Blank.of(version.orElse("")))),
        version.isPresent() ? Optional.empty() : Optional.of(Message.of("doctor.git.advice")),
        List.of(
            new Fact.Flag("found", version.isPresent()),
            new Fact.Text("version", version.orElse(""))));
  }

  /** Which are set, and not to what. */
  private Check variables() {
    List<String> own = new ArrayList<>();
    List<String> java = new ArrayList<>();
    for (String name : OWN) {
      invocation.world().variable(name).ifPresent(value -> own.add(name));
    }
    for (String name : JAVA_OPTIONS) {
      invocation.world().variable(name).ifPresent(value -> java.add(name));
    }
    List<String> all = new ArrayList<>(own);
    all.addAll(java);
    return new Check(
        "variables",
        java.isEmpty() ? State.OK : State.NOTE,
        new Message(
            all.isEmpty() ? "doctor.variables.none" : "doctor.variables.set",
            Map.of("names", Blank.of(String.join(", ", all)))),
        java.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Message(
                    "doctor.variables.advice", Map.of("names", Blank.of(String.join(", ", java))))),
        List.of(new Fact.Words("set", all)));
  }

  private Check computer() {
    String system = platform.property("os.name");
    String version = platform.property("os.version");
    String processor = platform.property("os.arch").toLowerCase(Locale.ROOT);
    int processors = Runtime.getRuntime().availableProcessors();
    long memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return new Check(
        "computer",
        State.OK,
        new Message(
            "doctor.computer.is",
            Map.of(
                "system", Blank.of(system),
                "version", Blank.of(version),
                "processor", Blank.of(processor),
                "processors", Blank.counted(processors, "count.processors"),
                "memory", Blank.of(memory))),
        Optional.empty(),
        List.of(
            new Fact.Text("system", system),
            new Fact.Text("version", version),
            new Fact.Text("processor", processor),
            new Fact.Count("processors", processors),
            new Fact.Count("memoryMegabytes", memory)));
  }
}
