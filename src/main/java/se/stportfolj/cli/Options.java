package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Texts;

/** Builds the options that commands share, without annotations: reflection costs start-up time. */
final class Options {
  private Options() {}

  /** A command with help and language options, described by {@code help.<name>.*}. */
  static CommandSpec command(String name, Texts texts) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(texts.get("help." + name + ".description"))
        .synopsisHeading(texts.get("help.usage"))
        .descriptionHeading("%n")
        .parameterListHeading("%n" + texts.get("help.parameters") + "%n")
        .optionListHeading("%n" + texts.get("help.options") + "%n")
        .commandListHeading("%n" + texts.get("help.commands") + "%n")
        .footerHeading("%n")
        .customSynopsis(texts.get("help." + name + ".synopsis"))
        .sortOptions(false)
        .width(100);
    if (texts.has("help." + name + ".footer")) {
      spec.usageMessage().footer(texts.get("help." + name + ".footer").split("\n", -1));
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(texts.get("help.option.help"))
            .build());
    return spec.addOption(text("--lang", "sv|en", texts.get("help.option.lang")))
        .addOption(text("--config", "FILE", texts.get("help.option.config")));
  }

  /** One of the formats of a command; without it the first. */
  static OptionSpec format(Enum<?>[] formats, Texts texts) {
    return text("--format", String.join("|", words(formats)), texts.get("help.option.format"));
  }

  /** The words for the formats. */
  static List<String> words(Enum<?>[] formats) {
    List<String> words = new ArrayList<>();
    for (Enum<?> format : formats) {
      words.add(word(format));
    }
    return words;
  }

  /** One of a few, as people type it and programs read it. */
  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** One of the regulations. */
  static OptionSpec regulation(String description) {
    return text("--regulation", regulations(), description);
  }

  /** The words for the regulations, as a label. */
  static String regulations() {
    return String.join("|", RegulationId.keys());
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** An option that may be given several times. */
  static OptionSpec texts(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(java.util.List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static OptionSpec asOf(Texts texts) {
    return text("--as-of", "YYYY-MM-DD", texts.get("help.option.as-of"));
  }

  /** Only what may be told otherwise than at a revision of the repository. */
  static OptionSpec changedSince(Texts texts) {
    return text("--changed-since", "REV", texts.get("help.option.changed-since"));
  }

  /** How many threads work on several portfolios. */
  static OptionSpec jobs(Texts texts) {
    return text("--jobs", "N", texts.get("help.option.jobs"));
  }

  static PositionalParamSpec words(String label, String description) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .type(java.util.List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static PositionalParamSpec paths(Texts texts) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .type(java.util.List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("PATH")
        .description(texts.get("help.parameter.path"))
        .build();
  }
}
