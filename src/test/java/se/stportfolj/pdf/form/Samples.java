package se.stportfolj.pdf.form;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.pdf.form.FormValues.Row;

/** Realistic values for every form; the personnummer are Skatteverket's test numbers. */
final class Samples {
  static final String DESCRIPTION =
      "Tjänstgöring på medicinmottagning, akutmottagning och vårdavdelning med inriktning mot"
          + " hjärt- och lungsjukdomar. Bedömning, utredning och behandling av akuta och kroniska"
          + " tillstånd, däribland hjärtsvikt, förmaksflimmer, KOL och diabetes typ 2.\n"
          + "Handledningssamtal varje vecka. Kompetensen bedömd genom medsittning (mini-CEX),"
          + " fallbaserad diskussion (CBD) och 360-gradersbedömning vid två tillfällen.";

  private Samples() {}

  /** A value for every key of the form, each different from the others. */
  static FormValues full(Form form, int rows) {
    Map<String, String> texts = new HashMap<>();
    for (String key : form.textKeys()) {
      texts.put(key, text(key));
    }
    Set<String> checked = form.checkKeys().isEmpty() ? Set.of() : Set.of(form.checkKeys().get(0));
    return new FormValues(texts, checked, rows(form.rowsPerCopy() == 0 ? 0 : rows));
  }

  /** Longer than most: no text but a few dates and numbers has room at full size. */
  static FormValues lengthy(Form form, int rows) {
    FormValues full = Samples.full(form, rows);
    Map<String, String> texts = new HashMap<>(full.texts());
    texts.replaceAll(Samples::lengthy);
    return new FormValues(
        texts,
        full.checked(),
        full.rows().stream()
            .map(
                r ->
                    new Row(
                        r.unit() + ", Verksamhetsområde akutsjukvård och internmedicin",
                        r.period(),
                        r.percent(),
                        "1" + r.months()))
            .toList(),
        further(form));
  }

  /** A licence and a specialty more than the form has lines for. */
  static List<FormValues.Further> further(Form form) {
    return Stream.of("licence-3-country", "held-3-date", "held-4-date")
        .filter(form.textKeys()::contains)
        .filter(key -> !key.equals("held-3-date") || !form.textKeys().contains("held-4-date"))
        .map(key -> new FormValues.Further(key, "Land: Österrike, datum: 190612 (" + key + ")"))
        .toList();
  }

  private static String lengthy(String key, String usual) {
    if (key.startsWith("bilagor-")) {
      return "1, 3, 5, 7, 9, 11, 13, 15–18, 20, 22, 24, 26, 28, 30–41, 43, 45, 47, 49, 51, 53, 55";
    }
    if (key.endsWith("family-name")) {
      return "Wachtmeister-Łączyński Đorđević af Ugglas";
    }
    if (key.endsWith("given-name")) {
      return "Anna-Maria Éléonore Ștefania Gül";
    }
    if (key.endsWith("specialty")) {
      return "Barn- och ungdomsneurologi med habilitering; Klinisk immunologi/transfusionsmedicin";
    }
    if (key.equals("objectives")) {
      return "STa1, STa2, STa3, STa4, STa5, STa6, STa7, STb1, STb2, STb3, STb4, STb5, STc1–STc14";
    }
    if (key.endsWith("workplace") || key.equals("unit") || key.equals("unit-and-period")) {
      return usual + ", Verksamhetsområde akutsjukvård och internmedicin, Region Västra Götaland";
    }
    if (key.endsWith("-name") || key.equals("leader")) {
      return "Margareta Söderström-Öberg af Wachtmeister Łączyńska";
    }
    if (key.endsWith("country")) {
      return "Förenade konungariket Storbritannien och Nordirland";
    }
    if (key.startsWith("subject")) {
      return usual
          + " – fördjupningskurs i bedömning av arbetsförmåga och rehabilitering vid psykisk"
          + " ohälsa";
    }
    if (key.matches("description|activities|verification|primary-care|acute-care")) {
      return (usual + "\n\n").repeat(9).strip();
    }
    return usual;
  }

  static List<Row> rows(int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String period =
          String.format("2%d%02d01-2%d%02d28", i % 6, i % 12 + 1, i % 6 + 1, i % 12 + 1);
      rows.add(
          new Row(
              "Enhet nr " + i + ", Sjukhuset i Ort", period, i % 3 == 0 ? "75" : "100", i + ",5"));
    }
    return rows;
  }

  private static String text(String key) {
    return switch (key) {
      case "bilaga" -> "12";
      case "family-name" -> "Đorđević Åström";
      case "given-name" -> "Łukasz Nguyễn";
      case "personnummer" -> "19900118-9811";
      case "specialty" -> "Allmänmedicin";
      case "objectives" -> "STa1, STb1, STc3, STc12";
      case "unit" -> "Medicinkliniken, Centralsjukhuset Kristianstad";
      case "unit-and-period" -> "Medicinkliniken, Centralsjukhuset Kristianstad, 230102–230630";
      case "period" -> "230102–230630";
      case "subject" -> "Försäkringsmedicin för ST-läkare";
      case "subject-and-period" -> "Försäkringsmedicin för ST-läkare, 230313–230315";
      case "leader" -> "Lena Forsgren-Ulvestad";
      case "description" -> DESCRIPTION;
      case "activities" -> "Aktiviteter: " + DESCRIPTION;
      case "verification" -> "Kontroller: " + DESCRIPTION;
      case "primary-care" -> "Primärvård: " + DESCRIPTION;
      case "acute-care" -> "Akut sjukvård: " + DESCRIPTION;
      case "street" -> "Norra Strandgatan 14 B, lgh 1203";
      case "postal-code" -> "803 20";
      case "city" -> "Gävle";
      case "phone" -> "026-12 34 56";
      case "mobile" -> "070-174 06 05";
      case "work-phone" -> "026-15 40 00";
      case "email" -> "lukasz.nguyen.dordevic.astrom@exempel.se";
      case "workplace" -> "Gävle Strand hälsocentral, Region Gävleborg";
      case "fee-paid" -> "261015";
      case "bt-approved" -> "221124";
      case "sum" -> "61,5";
      default -> ofMany(key);
    };
  }

  /** A value of a kind that a form has several of, unlike the others. */
  private static String ofMany(String key) {
    int n = Math.abs(key.hashCode() % 90) + 10;
    String kind = key.substring(key.lastIndexOf('-') + 1);
    if (key.startsWith("bilagor-")) {
      return "2–5, 8, " + n;
    }
    return switch (kind) {
      case "signature" -> "";
      case "country" -> "Sverige " + n;
      case "date" -> key.endsWith("place-date") ? "Kristianstad 2023-07-" + n : "2107" + n;
      case "name" -> "Margareta Söderström-Öberg " + n;
      case "personnummer" -> "1968091" + n + "-9846";
      case "specialty" -> "Internmedicin, kardiologi " + n;
      case "workplace" -> "Centralsjukhuset Kristianstad " + n;
      case "year" -> "20" + n;
      default -> throw new IllegalArgumentException("No sample for " + key);
    };
  }

  /** The places of all pages of the printed form, in order. */
  static List<Slot> slots(Form form, FormValues values) {
    return Sheet.of(form, values).stream()
        .flatMap(sheet -> Slot.of(form, values, sheet).stream())
        .toList();
  }

  /** The folder of official blanks beside the project; without it the test is skipped. */
  static Path blanks() {
    Path folder = Path.of("..", "shared", "blanketter").toAbsolutePath().normalize();
    assumeTrue(Files.isDirectory(folder), "skipped: no official blanks in " + folder);
    return folder;
  }

  /** The blank of a form. */
  static Path blank(FormId id) throws IOException {
    return BlankFolder.scan(blanks()).find(id).orElseThrow();
  }
}
