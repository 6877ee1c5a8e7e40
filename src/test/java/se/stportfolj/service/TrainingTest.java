package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.statute.Issued;

class TrainingTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final String SERVICE =
      "rotations: [{id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2026-12-31, percent: 100}]";

  @TempDir Path folder;

  @Test
  void isTheSameUnderItsOwnRegulationAndAnotherUnderAnother() {
    Training training = Written.training(written("psykiatri").read(), AS_OF);
    assertThat(training.under(Issued.SOSFS_2015_8)).isSameAs(training);
    Training other = training.under(Issued.HSLF_FS_2021_8);
    assertThat(other.regulation().id()).isEqualTo(Issued.HSLF_FS_2021_8);
    assertThat(other.career().target().months()).isEqualTo(Fraction.of(66));
    assertThat(training.career().target().months()).isEqualTo(Fraction.of(60));
  }

  @Test
  void whoeverAsksAgainGetsTheSameYears() {
    Training training = Written.training(written("psykiatri").read(), AS_OF);
    // Those that have begun and do not end after the last rotation: the fifth ends in January.
    assertThat(training.trainingYears()).hasSize(4);
    assertThat(training.trainingYears()).hasSize(4);
    assertThat(training.yearsBegun()).hasSize(5);
    assertThat(training.yearsBegun()).hasSize(5);
  }

  @Test
  void anUnknownSpecialtyHasNoTargetDescription() {
    Portfolio portfolio = written("trolleri").read();
    assertThat(Training.of(portfolio, Judged.on(AS_OF))).isInstanceOf(NotReadable.class);
    Training inPart = Training.inPart(portfolio, Judged.on(AS_OF)).orElseThrow();
    assertThat(inPart.knownTarget()).isEmpty();
    assertThatThrownBy(inPart::target).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFileThatCannotBeReadIsNoTraining() throws IOException {
    written("psykiatri").read();
    Files.writeString(folder.resolve("rotations.yaml"), "rotations: [");
    Portfolio broken =
        PortfolioReader.read(folder, "tova", Optional.empty(), where -> Optional.empty());
    assertThat(Training.of(broken, Judged.on(AS_OF))).isInstanceOf(NotReadable.class);
  }

  private Written written(String specialty) {
    return Written.portfolio(folder, "2015", specialty).with("rotations", SERVICE);
  }
}
