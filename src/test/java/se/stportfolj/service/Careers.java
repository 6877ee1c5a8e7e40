package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/** Careers for tests, written as a doctor would tell them. */
final class Careers {
  static final Target REGULATION_2015 = target(60, 0);
  static final Target REGULATION_2021 = target(66, 6);

  private Careers() {}

  static Target target(long months, long btMonths) {
    return new Target(Fraction.of(months), Fraction.of(btMonths), Optional.empty());
  }

  static Target withDegree(Target target, long months, String... day) {
    Optional<LocalDate> from = List.of(day).stream().findFirst().map(LocalDate::parse);
    return new Target(
        target.months(),
        target.btMonths(),
        Optional.of(new Target.Lowered(Fraction.of(months), from)));
  }

  static Career career(Target target, List<Posting> postings, Leave... leaves) {
    LocalDate start =
        postings.stream().map(p -> p.dates().from()).min(LocalDate::compareTo).orElseThrow();
    return new Career(
        start,
        Optional.of(LocalDate.of(1990, 1, 1)),
        target,
        Amount.NONE,
        postings,
        List.of(leaves),
        Percent.FULL);
  }

  static Posting clinical(String id, String from, String to, int percent) {
    return posting(id, RotationKind.CLINICAL, Optional.empty(), from, to, percent);
  }

  static Posting bt(String id, Setting setting, String from, String to, int percent) {
    return posting(id, RotationKind.BT, Optional.of(setting), from, to, percent);
  }

  static Posting posting(
      String id,
      RotationKind kind,
      Optional<Setting> setting,
      String from,
      String to,
      int percent) {
    boolean counts = kind == RotationKind.CLINICAL || kind == RotationKind.BT;
    return new Posting(
        id, "unit " + id, kind, setting, period(from, to), Percent.of(percent), counts);
  }

  static Leave leave(AbsenceKind kind, String from, String to, int percent) {
    boolean reduces =
        switch (kind) {
          case PARENTAL, SICK, CHILD_CARE, LEAVE -> true;
          case VACATION, ON_CALL_COMPENSATION, FLEX -> false;
        };
    return new Leave(period(from, to), kind, Percent.of(percent), reduces);
  }

  static Period period(String from, String to) {
    return new Period(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Career withPostings(Career career, List<Posting> postings) {
    return new Career(
        career.start(),
        career.licensed(),
        career.target(),
        career.credited(),
        postings,
        career.leaves(),
        career.employment());
  }

  static Career withLeaves(Career career, List<Leave> leaves) {
    return new Career(
        career.start(),
        career.licensed(),
        career.target(),
        career.credited(),
        career.postings(),
        leaves,
        career.employment());
  }

  static Career withEmployment(Career career, Percent employment) {
    return new Career(
        career.start(),
        career.licensed(),
        career.target(),
        career.credited(),
        career.postings(),
        career.leaves(),
        employment);
  }

  static Career licensed(Career career, Optional<LocalDate> day) {
    return new Career(
        career.start(),
        day,
        career.target(),
        career.credited(),
        career.postings(),
        career.leaves(),
        career.employment());
  }

  static Career credited(Career career, long months, long btMonths) {
    return new Career(
        career.start(),
        career.licensed(),
        career.target(),
        new Amount(Fraction.of(months), Fraction.of(btMonths), Fraction.ZERO, Fraction.ZERO),
        career.postings(),
        career.leaves(),
        career.employment());
  }

  static <T> List<T> replaced(List<T> list, int index, List<T> by) {
    List<T> result = new ArrayList<>(list);
    result.remove(index);
    result.addAll(index, by);
    return result;
  }
}
