package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.intyg.Folder;
import se.stportfolj.shell.Described;
import se.stportfolj.shell.ManPage;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * {@code st man}: the pages of man, in both languages, laid out as below {@code /usr/share/man}.
 * For whoever packs st, so the help does not list it.
 */
final class ManCommand implements Command {
  /** The variables that are read, in the order of the page. */
  static final List<String> VARIABLES =
      List.of(
          "ST_LANG",
          "ST_PERSONNUMMER",
          "ST_PSEUDONYM_KEY",
          "ST_DOCS_URL",
          "ST_JAVA_HOME",
          "JAVA_HOME",
          "COLUMNS",
          "NO_COLOR",
          "ST_DEBUG");

  static final List<String> FILES =
      List.of("contract.yaml", "private.yaml", ".st.yaml", "region.yaml");

  @Override
  public String name() {
    return "man";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addOption(Options.text("--out", "DIR", texts.get("help.man.out")));
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    if (invocation.option("--out").isEmpty()) {
      throw new UsageException(Message.of("usage.man"));
    }
    Path out = invocation.outFolder(invocation.world().directory());
    String date = date(invocation);
    for (Language language : Language.values()) {
      Path folder = language == Language.EN ? out : out.resolve(language.key());
      folder = folder.resolve("man1");
      Map<String, byte[]> pages = new LinkedHashMap<>();
      pages(Texts.of(language), date)
          .forEach((name, page) -> pages.put(name, page.getBytes(StandardCharsets.UTF_8)));
      Folder.write(folder, pages);
      for (String name : pages.keySet()) {
        invocation.world().out().println(Shown.of(invocation.shown(folder.resolve(name))));
      }
    }
    return ExitCode.OK;
  }

  /** The day of the sources, as makers of packages tell it; without it the pages have none. */
  private static String date(Invocation invocation) {
    return invocation
        .world()
        .variable("SOURCE_DATE_EPOCH")
        .filter(seconds -> seconds.matches("[0-9]{1,11}"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("");
  }

  /** Every page by the name of its file. */
  static Map<String, String> pages(Texts texts, String date) {
    ManPage writer =
        new ManPage(
            key -> texts.has("man." + key) ? texts.get("man." + key) : "", Version.number(), date);
    Described whole = Describing.whole(texts);
    List<Described> commands = Describing.commands(texts);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        file(whole),
        writer.of(whole, commands, told("variable", VARIABLES, texts), told("file", FILES, texts)));
    for (Described command : commands) {
      pages.put(file(command), writer.of(command, whole));
    }
    return pages;
  }

  private static String file(Described command) {
    return ManPage.name(command) + ".1";
  }

  private static Map<String, String> told(String kind, List<String> names, Texts texts) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String name : names) {
      told.put(name, texts.get("man." + kind + "." + name));
    }
    return told;
  }
}
