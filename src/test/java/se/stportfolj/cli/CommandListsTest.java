package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * Which commands read portfolios stands in three places, one of them a shell script: what the
 * commands say of themselves decides.
 */
class CommandListsTest {
  private static final Pattern LAUNCHER =
      Pattern.compile("(?m)^    ([a-z-]+(?: \\| [a-z-]+)+)\\) return 1 ;;$");

  /** Those with a path to portfolios among their parameters. */
  private static Set<String> reading() {
    Set<String> reading = new TreeSet<>();
    for (Command command : St.COMMANDS) {
      for (PositionalParamSpec one : command.spec(Texts.of(Language.EN)).positionalParameters()) {
        if (one.paramLabel().contains("PATH")) {
          reading.add(command.name());
        }
      }
    }
    return reading;
  }

  @Test
  void whatIsMadeReadyIsForThem() {
    assertThat(new TreeSet<>(WarmUp.COMMANDS)).isEqualTo(reading());
  }

  @Test
  void theLauncherKnowsThem() throws IOException {
    Matcher list = LAUNCHER.matcher(Files.readString(Path.of("st")));
    assertThat(list.find()).isTrue();
    assertThat(new TreeSet<>(Set.of(list.group(1).split(" \\| ")))).isEqualTo(reading());
  }
}
