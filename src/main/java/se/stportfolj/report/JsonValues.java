package se.stportfolj.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.service.Fraction;
import tools.jackson.core.JsonGenerator;

/** Months, percentages and days as JSON has them: four decimals, ISO dates, null for none. */
public final class JsonValues {
  private static final int DECIMALS = 4;

  private JsonValues() {}

  /** With at least one decimal: 66.0, 47.7333. */
  public static void months(JsonGenerator json, String name, Fraction months) {
    json.writeNumberProperty(name, plain(months.rounded(DECIMALS), 1));
  }

  /** Months where there is a number of them; otherwise null. */
  public static void monthsIf(JsonGenerator json, String name, boolean any, Fraction months) {
    if (any) {
      months(json, name, months);
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Without needless zeros: 100, 62.5. */
  public static BigDecimal percent(Fraction percent) {
    return plain(percent.rounded(DECIMALS), 0);
  }

  public static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
    if (day.isPresent()) {
      json.writeStringProperty(name, day.get().toString());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static BigDecimal plain(BigDecimal number, int decimals) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < decimals ? stripped.setScale(decimals) : noExponent(stripped);
  }

  private static BigDecimal noExponent(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
