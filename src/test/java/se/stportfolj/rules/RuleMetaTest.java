package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** What holds for every rule: its name, its source and its texts. */
class RuleMetaTest {
  private static final Texts SV = Texts.of(Language.SV);
  private static final Texts EN = Texts.of(Language.EN);
  private static final Pattern ID = Pattern.compile("[a-z]+/[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");

  /** A summary, a message with or without variant, or a word of the rule's own by its kind. */
  private static final Pattern OF_A_RULE =
      Pattern.compile("[a-z]+/[a-z0-9-]+\\.(summary|explanation|message|hint|[a-z]+\\.[a-z0-9-]+)");

  static List<Rule> rules() {
    return Rules.all();
  }

  static List<Texts> languages() {
    return List.of(SV, EN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isNamedLikeItsClass(Rule rule) {
    String id = rule.info().id();
    assertThat(id).matches(ID);
    String family = rule.info().family();
    if (family.equals("policy")) {
      // One class serves many of these: the guidelines differ in numbers only.
      assertThat(rule.getClass().getPackageName()).isEqualTo("se.stportfolj.rules.policy");
      return;
    }
    assertThat(rule.getClass().getPackageName()).isEqualTo("se.stportfolj.rules." + family);
    String name = id.substring(family.length() + 1).replace("-", "");
    assertThat(rule.getClass().getSimpleName().toLowerCase(Locale.ROOT)).isEqualTo(name);
  }

  @Test
  void noTwoRulesShareAnId() {
    assertThat(rules().stream().map(r -> r.info().id())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void citesASourceThatCarriesItsSeverity(Rule rule) {
    RuleInfo info = rule.info();
    assertThat(info.citation().text()).isNotBlank();
    assertThat(info.severity().atMost(info.citation().confidence().strength()))
        .isEqualTo(info.severity());
    assertThat(info.under().regulations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isExplainedInEachLanguage(Rule rule) {
    String id = rule.info().id();
    for (Texts texts : languages()) {
      assertThat(texts.get(id + ".summary")).isNotBlank();
      assertThat(texts.get(id + ".explanation")).isNotBlank();
      assertThat(texts.keys()).anyMatch(k -> isMessage(k, id));
    }
  }

  private static boolean isMessage(String key, String id) {
    return key.equals(id + ".message") || key.startsWith(id + ".message.");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextIsOfARuleThatDoesNotExist(Texts texts) {
    List<String> ids = rules().stream().map(r -> r.info().id()).toList();
    assertThat(texts.keys().stream().filter(k -> k.contains("/")))
        .allSatisfy(
            key -> {
              assertThat(key).matches(OF_A_RULE);
              assertThat(ids).contains(key.substring(0, key.indexOf('.')));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void summariesAndExplanationsHaveNoBlanks(Texts texts) {
    assertThat(texts.keys())
        .filteredOn(k -> k.contains("/") && (k.endsWith(".summary") || k.endsWith(".explanation")))
        .allSatisfy(k -> assertThat(blanks(texts, k)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aHintIsOfAMessage(Texts texts) {
    assertThat(texts.keys())
        .filteredOn(k -> k.contains(".hint."))
        .allSatisfy(k -> assertThat(texts.has(k.replace(".hint.", ".message."))).isTrue());
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(new TreeSet<>(SV.keys())).isEqualTo(new TreeSet<>(EN.keys()));
  }

  @Test
  void bothLanguagesNameTheSameBlanks() {
    assertThat(SV.keys()).allSatisfy(k -> assertThat(blanks(SV, k)).isEqualTo(blanks(EN, k)));
  }

  private static Set<String> blanks(Texts texts, String key) {
    Stream<MatchResult> found = BLANK.matcher(texts.get(key)).results();
    return found.map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }
}
