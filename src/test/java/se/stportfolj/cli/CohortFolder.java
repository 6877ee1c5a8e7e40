package se.stportfolj.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A folder of portfolios for tests of {@code st cohort}, each sound unless a test says otherwise.
 */
record CohortFolder(Path folder) {
  private static final String CONTRACT =
      """
      trainee: {given-name: "GIVEN", family-name: "FAMILY"}
      licences: [{country: Sverige, date: 2018-07-02}]
      internship: {kind: at, completed: 2018-06-15}
      regulation: "2015"
      specialty: SPECIALTY
      start: 2022-03-01
      employment-percent: 100
      home-unit: "UNIT"
      MORE
      roles:
        main-supervisor: {name: "SUPERVISOR", specialty: SPECIALTY, TRAINING}
      """;

  private static final String ROTATIONS =
      """
      rotations:
        - {id: hem, kind: clinical, unit: "UNIT", location: home, from: 2022-03-01, to: TO, percent: 100}
      """;

  /** Adds a portfolio; what is not given is as usual. */
  CohortFolder add(String name, Map<String, String> values) throws IOException {
    Path portfolio = Files.createDirectories(folder.resolve(name));
    Files.writeString(portfolio.resolve("contract.yaml"), filled(CONTRACT, name, values));
    Files.writeString(portfolio.resolve("rotations.yaml"), filled(ROTATIONS, name, values));
    Files.writeString(portfolio.resolve("courses.yaml"), "courses: []\n");
    Files.writeString(portfolio.resolve("absence.yaml"), "absences: []\n");
    Files.writeString(
        portfolio.resolve("assessments.yaml"),
        values.getOrDefault("ASSESSMENTS", "assessments: []\n"));
    return this;
  }

  /** The same with nothing unusual. */
  CohortFolder add(String name) throws IOException {
    return add(name, Map.of());
  }

  private static String filled(String text, String name, Map<String, String> values) {
    return text.replace("GIVEN", values.getOrDefault("GIVEN", "Given-" + name))
        .replace("FAMILY", values.getOrDefault("FAMILY", "Family-" + name))
        .replace("SPECIALTY", values.getOrDefault("SPECIALTY", "psykiatri"))
        .replace("UNIT", values.getOrDefault("UNIT", "Kliniken"))
        .replace("SUPERVISOR", values.getOrDefault("SUPERVISOR", "Boss-" + name))
        .replace("TRAINING", values.getOrDefault("TRAINING", "supervisor-training: 2021-01-01"))
        .replace("MORE\n", values.getOrDefault("MORE", "signed: 2022-03-15") + "\n")
        .replace("TO,", values.getOrDefault("TO", "2028-12-31") + ",");
  }

  /** Writes what the region tells. */
  CohortFolder region(String yaml) throws IOException {
    return file("region.yaml", yaml);
  }

  /** Writes another file. */
  CohortFolder file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return this;
  }

  /** Runs it in this folder, with the environment's variables. */
  Run run(Map<String, String> variables, String... arguments) {
    List<String> all = new ArrayList<>(List.of("cohort"));
    all.addAll(List.of(arguments));
    Map<String, String> environment = new java.util.HashMap<>(variables);
    environment.putIfAbsent("ST_LANG", "en");
    return Run.in(folder, environment, false, all.toArray(String[]::new));
  }

  /** The same without variables. */
  Run run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /** What it prints as JSON. */
  JsonObject json(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "json"));
    return JsonParser.parseString(run(all.toArray(String[]::new)).out()).getAsJsonObject();
  }

  /** The element of an array whose key has this value. */
  static JsonObject with(JsonObject json, String array, String key, String value) {
    for (JsonElement one : json.getAsJsonArray(array)) {
      JsonElement found = one.getAsJsonObject().get(key);
      if (!found.isJsonNull() && found.getAsString().equals(value)) {
        return one.getAsJsonObject();
      }
    }
    throw new AssertionError("no " + key + " " + value + " in " + json.get(array));
  }
}
