package se.stportfolj.report.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Group;
import se.stportfolj.report.Json;
import se.stportfolj.report.findings.Told;
import se.stportfolj.service.Assumption;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * What {@code st forecast --format json} says of each assumption, key by key. Other programs read
 * it: a key or a kind of value is never changed.
 */
class AssumptionJsonTest {
  private static final LocalDate DAY = LocalDate.of(2027, 9, 1);

  /** An assumption, and its values beside {@code kind} and {@code text}. */
  private record Told(Assumption assumption, String kind, String values) {}

  private static List<Told> all() {
    return List.of(
        new Told(
            new Assumption.ContinuesAt(new Percent(62_50), DAY),
            "continues-at",
            "{percent: 62.5, from: '2027-09-01'}"),
        new Told(
            new Assumption.AsPlanned(new Period(DAY, DAY.plusDays(1))),
            "as-planned",
            "{from: '2027-09-01', to: '2027-09-02'}"),
        new Told(
            new Assumption.UncertainNumber(
                "required-months-with-doctorate", 60, Confidence.PROBABLE, "S"),
            "uncertain-number",
            "{number: 'required-months-with-doctorate', months: 60, confidence: 'probable',"
                + " source: 'S'}"),
        new Told(new Assumption.DegreeAccepted(), "foreign-degree-accepted", "{}"),
        new Told(new Assumption.DegreeUndated(), "degree-undated", "{}"),
        new Told(
            new Assumption.BtNotRepeated("psykiatri"),
            "bt-not-repeated",
            "{specialty: 'psykiatri'}"),
        new Told(new Assumption.BtApproved(DAY), "bt-approved", "{on: '2027-09-01'}"),
        new Told(
            new Assumption.ThirdCountryService(12, "S"),
            "third-country-service",
            "{months: 12, source: 'S'}"),
        new Told(
            new Assumption.ThirdCountryProgramme(Optional.empty()),
            "third-country-programme",
            "{ends: null}"),
        new Told(
            new Assumption.NothingDisputed(List.of("STa4", "STa7")),
            "disputed-activities-not-required",
            "{objectives: ['STa4', 'STa7']}"),
        new Told(
            new Assumption.UncertainObjectives(List.of("STb1")),
            "uncertain-objectives",
            "{objectives: ['STb1']}"),
        new Told(
            new Assumption.GroupsUnlisted(List.of(Group.B)),
            "objectives-not-listed",
            "{groups: ['b']}"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void eachKindHasItsValues(Told told) {
    JsonObject written = json(told.assumption());
    assertThat(written.remove("text").getAsString()).isNotBlank().doesNotContain("{").endsWith(".");
    JsonObject values = JsonParser.parseString(told.values()).getAsJsonObject();
    assertThat(written.remove("kind").getAsString()).isEqualTo(told.kind());
    assertThat(written).isEqualTo(values);
    assertThat(written.keySet()).as("in this order").containsExactlyElementsOf(values.keySet());
  }

  @Test
  void noKindIsForgotten() {
    Set<Class<?>> told =
        all().stream().map(one -> one.assumption().getClass()).collect(Collectors.toSet());
    assertThat(told).containsExactlyInAnyOrder(Assumption.class.getPermittedSubclasses());
  }

  private static JsonObject json(Assumption assumption) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      AssumptionJson.write(json, assumption, Texts.of(Language.EN));
    }
    return JsonParser.parseString(out.toString()).getAsJsonObject();
  }
}
