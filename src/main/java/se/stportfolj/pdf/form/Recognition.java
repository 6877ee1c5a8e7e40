package se.stportfolj.pdf.form;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which page of which form a page of a document is. */
final class Recognition {
  /** Of the lines that a form prints, how many must be there beside its foot. */
  private static final double WITH_FOOT = 0.6;

  /** The same where the foot is not to be seen. */
  private static final double WITHOUT_FOOT = 0.9;

  /** Fewer fields than this may belong to anything. */
  private static final int FEWEST_NAMES = 5;

  private Recognition() {}

  /** By its fields, else by the foot and the words it prints. */
  static Optional<FormPage> of(List<PageFields.Entry> fields, List<TextRun> runs) {
    Set<String> names = PageFields.byName(fields).keySet();
    List<FormPage> named = FormPage.ofAll().stream().filter(page -> isNamed(page, names)).toList();
    int most = named.stream().mapToInt(page -> page.names().size()).max().orElse(0);
    List<FormPage> best = named.stream().filter(page -> page.names().size() == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : printed(runs, best);
  }

  private static boolean isNamed(FormPage page, Set<String> names) {
    Set<String> own = page.names();
    return own.size() >= FEWEST_NAMES && names.containsAll(own);
  }

  private static Optional<FormPage> printed(List<TextRun> runs, List<FormPage> among) {
    Set<String> said = new HashSet<>();
    runs.forEach(run -> said.add(run.plain()));
    List<FormPage> candidates = among.isEmpty() ? FormPage.ofAll() : among;
    Optional<FormPage> footed =
        best(candidates.stream().filter(page -> hasFoot(page.form(), runs)), said, WITH_FOOT);
    return footed.isPresent() ? footed : best(candidates.stream(), said, WITHOUT_FOOT);
  }

  /** The page of which most is there; none if two are as good, or none is good enough. */
  private static Optional<FormPage> best(Stream<FormPage> pages, Set<String> said, double least) {
    List<FormPage> sorted =
        pages
            .filter(page -> part(page, said) >= least)
            .sorted(Comparator.comparingDouble((FormPage page) -> part(page, said)).reversed())
            .toList();
    boolean unclear = sorted.size() > 1 && part(sorted.get(0), said) == part(sorted.get(1), said);
    return unclear ? Optional.empty() : sorted.stream().findFirst();
  }

  private static double part(FormPage page, Set<String> said) {
    long there = page.prints().stream().filter(line -> said.contains(line.text())).count();
    return page.prints().isEmpty() ? 0 : (double) there / page.prints().size();
  }

  /** Whether the foot names the form: {@code HSLF-FS 2021:8 - Bilaga 9}, not 90 nor 9 a. */
  static boolean hasFoot(Form form, List<TextRun> runs) {
    String foot = TextRun.plain(form.foot());
    return runs.stream().map(TextRun::plain).anyMatch(foot::equals);
  }

  /** The form that a continuation sheet of {@code st} belongs to, if it is one. */
  static Optional<Form> continued(List<TextRun> runs) {
    boolean headed = runs.stream().anyMatch(run -> run.text().equals(ContinuationSheet.HEADING));
    if (!headed) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    runs.forEach(run -> said.add(run.plain()));
    return Forms.ids().stream()
        .map(Forms::load)
        .filter(form -> said.contains(TextRun.plain(ContinuationSheet.foot(form))))
        .findFirst();
  }
}
