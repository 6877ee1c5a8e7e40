package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingsReport;
import se.stportfolj.report.findings.Sums;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.RegionSubject;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.Conditions;
import se.stportfolj.text.Message;

/** What one run of {@code st validate} asks of each portfolio, and keeps of the answers. */
final class Validation implements Inquiry<Validation.Answer> {
  private final Invocation invocation;
  private final Surroundings laws;
  private final LocalDate asOf;
  private final Wanted wanted;
  private final FindingsReport report;

  private final Set<Path> met = new HashSet<>();
  private final List<Verdict> unfinished = new ArrayList<>();
  private Sums sums = Sums.NONE;
  private boolean fails;
  private boolean begun;

  Validation(Invocation invocation, LocalDate asOf, Wanted wanted, FindingsReport report) {
    this.invocation = invocation;
    this.laws = new Surroundings(invocation);
    this.asOf = asOf;
    this.wanted = wanted;
    this.report = report;
  }

  /** What is said about one portfolio, and the files of the repository that it was judged under. */
  record Answer(Configuration configuration, Optional<Region> region, Part part) {}

  /**
   * What is said about an examined portfolio.
   *
   * @param unfinished what was not run
   */
  private record Part(String told, Sums sums, Verdict unfinished, boolean fails) {}

  /** What to say about a portfolio. */
  @Override
  public Answer answer(Portfolio portfolio) throws UsageException {
    Conditions conditions = laws.conditions(portfolio, asOf);
    Subject subject = new Subject(portfolio, conditions);
    Part part = part(Examined.of(subject, Rules.examine(subject)));
    return new Answer(conditions.configuration(), conditions.region(), part);
  }

  /** Tells it, after what is wrong with a file of the repository that was not met before. */
  @Override
  public void hear(Answer answer) throws UsageException, IOException {
    begin();
    Configuration configuration = answer.configuration();
    if (configuration.folder().isPresent() && met.add(configuration.folder().get())) {
      Verdict verdict = FormatFindings.of(configuration, laws.shelf());
      if (!verdict.findings().isEmpty()) {
        tell(part(Examined.repository(configuration.sources(), verdict)));
      }
    }
    if (answer.region().isPresent() && met.add(answer.region().get().file())) {
      Region region = answer.region().get();
      Configuration there = invocation.configuration(region.folder());
      Verdict verdict = Rules.examine(new RegionSubject(region, there, laws.shelf(), asOf));
      if (!verdict.findings().isEmpty() || !verdict.notRun().isEmpty()) {
        tell(part(Examined.repository(region.sources(), verdict)));
      }
    }
    tell(answer.part());
  }

  /** Tells the end, and whether anything fails. */
  boolean end() throws IOException {
    begin();
    report.end(sums, unfinished);
    return fails;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      report.begin();
    }
  }

  private Part part(Examined examined) {
    Verdict kept = wanted.of(examined.verdict());
    Examined one = examined.with(kept);
    return new Part(report.told(one), Sums.of(one), unfinished(kept), wanted.fails(kept));
  }

  /** Only that; what has one reason shares it, since a broken file has many rules wait. */
  private Verdict unfinished(Verdict verdict) {
    Map<String, Message> reasons = new HashMap<>();
    List<Verdict.NotRun> notRun = new ArrayList<>();
    for (Verdict.NotRun one : verdict.notRun()) {
      // By its words: no record's equals is linked on the way of a start.
      String words = invocation.texts().say(one.because());
      Message known = reasons.putIfAbsent(words, one.because());
      Message because = known == null ? one.because() : known;
      notRun.add(new Verdict.NotRun(one.rule(), verdict.portfolio(), because));
    }
    return new Verdict(verdict.portfolio(), List.of(), notRun);
  }

  private void tell(Part part) throws IOException {
    report.say(part.told());
    sums = sums.and(part.sums());
    fails |= part.fails();
    if (!part.unfinished().notRun().isEmpty()) {
      unfinished.add(part.unfinished());
    }
  }
}
