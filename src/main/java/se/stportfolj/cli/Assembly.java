package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.Gathering;
import se.stportfolj.cohort.NotIncluded;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.cohort.TraineeRows;
import se.stportfolj.cohort.View;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;

/** What one run of {@code st cohort} asks of each portfolio: a row, and nothing else is kept. */
final class Assembly implements Inquiry<Assembly.Answer> {
  /** The environment's name for the key of the labels. */
  private static final String KEY = "ST_PSEUDONYM_KEY";

  /** Among fewer, anybody is found again whatever the label. */
  private static final int FEWEST = 5;

  /** More is not read at once. */
  private static final int MOST_REMARKS = 10;

  private final Invocation invocation;
  private final EachPortfolio portfolios;
  private final Surroundings laws;
  private final LocalDate asOf;
  private final Gathering gathering;

  Assembly(Invocation invocation, EachPortfolio portfolios, LocalDate asOf) {
    this.invocation = invocation;
    this.portfolios = portfolios;
    this.laws = new Surroundings(invocation);
    this.asOf = asOf;
    this.gathering = new Gathering(asOf);
  }

  /**
   * What is kept of a portfolio: a row, or why there is none.
   *
   * @param warning set when the repository's own target description cannot be used
   * @param region what the region of its folder tells of itself
   */
  record Answer(
      Optional<Message> warning,
      Optional<Region> region,
      Optional<TraineeRow> row,
      Optional<NotIncluded> not) {}

  /** Asks all of them, and puts together what was asked for. */
  Cohort assemble(View view) throws UsageException, IOException {
    portfolios.ask(this);
    if (view.unit().isPresent() && !gathering.knowsUnit(view.unit().get())) {
      throw noSuchUnit(view.unit().get());
    }
    if (!view.pseudonyms()) {
      Cohort cohort = gathering.cohort(view);
      tell(cohort.remarks());
      return cohort;
    }
    int trainees = gathering.count(view);
    if (trainees < FEWEST) {
      throw new UsageException(
          new Message("usage.pseudonyms-few", Map.of("n", Blank.of(trainees))));
    }
    Optional<String> key = invocation.world().variable(KEY);
    if (key.isEmpty()) {
      portfolios.tell(new Message("cohort.pseudonyms.no-key", Map.of("variable", Blank.of(KEY))));
    }
    return gathering.pseudonymous(view, key.orElse(""));
  }

  /** The first of them, and how many more there are. */
  private void tell(List<Message> remarks) {
    int told = Math.min(remarks.size(), MOST_REMARKS);
    remarks.subList(0, told).forEach(portfolios::tell);
    if (remarks.size() > told) {
      portfolios.tell(
          new Message("cohort.remark.more", Map.of("n", Blank.of(remarks.size() - told))));
    }
  }

  private UsageException noSuchUnit(String unit) {
    Optional<String> meant = Nearest.to(unit, gathering.unitNames());
    return new UsageException(
        new Message(
            meant.isPresent() ? "usage.cohort-unit-near" : "usage.cohort-unit",
            Map.of("unit", Blank.of(unit), "meant", Blank.of(meant.orElse("")))));
  }

  @Override
  public Answer answer(Portfolio portfolio) throws UsageException {
    Conditions conditions = laws.conditions(portfolio, asOf);
    Optional<Region> region = conditions.region();
    Reading reading = Training.of(portfolio, conditions);
    if (reading instanceof NotReadable unread) {
      NotIncluded not = new NotIncluded(portfolio.folder(), unread.because());
      return new Answer(Optional.empty(), region, Optional.empty(), Optional.of(not));
    }
    TraineeRow row = TraineeRows.of((Training) reading);
    return new Answer(laws.refused(portfolio), region, Optional.of(row), Optional.empty());
  }

  @Override
  public void hear(Answer answer) {
    answer.warning().ifPresent(portfolios::tell);
    answer.region().ifPresent(gathering::add);
    answer.row().ifPresent(row -> gathering.add(row, answer.region()));
    answer.not().ifPresent(gathering::add);
  }
}
