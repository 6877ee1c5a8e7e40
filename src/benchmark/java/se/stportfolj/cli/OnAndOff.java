package se.stportfolj.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.report.findings.Sums;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * What the rules add to {@code st validate} on one portfolio: the wall time of the whole process
 * with rules on, and off, alternately. Off is everything that the command does, from its first line
 * to its last, but that no rule is asked. CONTRIBUTING has the call.
 */
public final class OnAndOff {
  private OnAndOff() {}

  /** Takes a folder and a number of rounds; or, for one of its processes, a folder and a word. */
  public static void main(String[] args) throws Exception {
    switch (args[1]) {
      case "on" -> on(args[0]);
      case "off" -> off(args[0]);
      default -> compare(args[0], Integer.parseInt(args[1]));
    }
  }

  private static void compare(String folder, int rounds) throws IOException, InterruptedException {
    List<Double> quotients = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      boolean onFirst = i % 2 == 0;
      long first = time(folder, onFirst ? "on" : "off");
      long second = time(folder, onFirst ? "off" : "on");
      quotients.add(onFirst ? (double) first / second : (double) second / first);
    }
    Collections.sort(quotients);
    System.out.printf(
        Locale.ROOT,
        "rules on / rules off: median %.3f, quartiles %.3f and %.3f, %d rounds%n",
        quotients.get(rounds / 2),
        quotients.get(rounds / 4),
        quotients.get(rounds * 3 / 4),
        rounds);
  }

  private static long time(String folder, String word) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OnAndOff.class.getName(), folder, word));
    ProcessBuilder process = new ProcessBuilder(command);
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    process.redirectError(ProcessBuilder.Redirect.INHERIT);
    long begin = System.nanoTime();
    int code = process.start().waitFor();
    long end = System.nanoTime();
    if (code >= ExitCode.USAGE) {
      throw new IllegalStateException("rules " + word + ": ended with " + code);
    }
    return end - begin;
  }

  private static void on(String folder) {
    WarmUp.begin("validate", folder);
    System.exit(Main.run(out(), out(), "validate", folder));
  }

  private static void off(String folder) throws Exception {
    WarmUp.begin("validate", folder);
    PrintStream out = out();
    Path here = Path.of("").toAbsolutePath();
    World world =
        Worlds.of(here, System.getenv(), out, out, false, Locale.getDefault(), Main::today);
    Texts texts = Texts.of(Language.of(Locale.getDefault()));
    ValidateCommand command = new ValidateCommand();
    CommandLine line = new CommandLine(Options.command("st", texts));
    line.addSubcommand(command.name(), command.spec(texts));
    Invocation invocation =
        new Invocation(line.parseArgs("validate", folder).subcommand(), world, texts);
    Surroundings laws = new Surroundings(invocation);
    Writer writer = invocation.writer();
    FindingsText.Extent usual = FindingsText.Extent.USUAL;
    FindingsText report =
        new FindingsText(writer, invocation.asOf(), texts, invocation.style(), usual);
    Sums sums = Sums.NONE;
    for (Map.Entry<Path, String> one : invocation.folders().entrySet()) {
      laws.configuration(one.getKey());
      laws.region(one.getKey());
      Portfolio portfolio = PortfolioReader.read(one.getKey(), one.getValue(), Optional.empty(), where -> Optional.empty());
      Subject subject = new Subject(portfolio, laws.conditions(portfolio, invocation.asOf()));
      subject.target();
      Verdict none = new Verdict(portfolio.folder(), List.of(), List.of());
      Examined examined = Examined.repository(portfolio.sources(), none);
      report.say(report.told(examined));
      sums = sums.and(Sums.of(examined));
    }
    report.end(sums, List.of());
    writer.flush();
    out.flush();
    System.exit(ExitCode.OK);
  }

  private static PrintStream out() {
    FileOutputStream stdout = new FileOutputStream(FileDescriptor.out);
    return new PrintStream(stdout, false, StandardCharsets.UTF_8);
  }
}
