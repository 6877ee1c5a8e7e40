package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.service.Judged;

/** The examples that a reader learns from are right where right and wrong is beyond doubt. */
class ExamplesTest {
  private static final Set<String> FAMILIES = Set.of("format", "person", "regulation", "time");

  @ParameterizedTest
  @ValueSource(strings = {"anna-allmanmedicin-2021", "erik-psykiatri-2015"})
  void haveNoErrors(String name) {
    Portfolio portfolio =
        PortfolioReader.read(
            Path.of("examples", name), name, Optional.empty(), where -> Optional.empty());
    Subject subject = new Subject(portfolio, Judged.on(LocalDate.of(2026, 11, 22)));
    assertThat(Rules.examine(subject).findings())
        .filteredOn(f -> FAMILIES.contains(f.rule().substring(0, f.rule().indexOf('/'))))
        .noneMatch(f -> f.severity() == Severity.ERROR);
  }
}
