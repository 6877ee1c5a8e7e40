package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Period;
import se.stportfolj.format.Shape;
import se.stportfolj.pdf.form.FilledForm;
import se.stportfolj.pdf.form.FormValues;

/**
 * The service records of a call, and the certificates beside them. A record knows the share of full
 * time, which no certificate has; a certificate knows the delmål.
 */
final class ServiceRows {
  private final List<Row> rows = new ArrayList<>();
  private final List<FormDates.Dated<Period>> certified = new ArrayList<>();

  private record Row(String unit, Period dates, Optional<String> percent) {}

  /** Notes the rows of a record. */
  void record(FilledForm form) {
    for (FormValues.Row row : form.rows()) {
      FormDates.period(row.period())
          .ifPresent(dates -> rows.add(new Row(plain(row.unit()), dates, percent(row))));
    }
  }

  /** Notes service that has a certificate. */
  void certified(FormDates.Dated<Period> service) {
    certified.add(service);
  }

  private static Optional<String> percent(FormValues.Row row) {
    return Meant.number(row.percent(), Shape.PERCENT);
  }

  private static String plain(String unit) {
    return Headings.plain(unit);
  }

  /** The share of full time of service at a unit on exactly these days. */
  Optional<String> percent(String unit, Period dates) {
    Set<String> found =
        rows.stream()
            .filter(row -> row.unit.equals(plain(unit)) && row.dates.equals(dates))
            .flatMap(row -> row.percent.stream())
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** What becomes of the rows of a record: rotations without delmål, or part of others. */
  void tell(FilledForm form, String item, Haul haul) {
    for (int i = 0; i < form.rows().size(); i++) {
      FormValues.Row row = form.rows().get(i);
      String name = item + ", rad " + (i + 1);
      String told = row.unit() + ", " + row.period() + ", " + row.percent() + " %";
      Optional<Period> dates = FormDates.period(row.period());
      Optional<FormDates.Dated<Period>> other =
          certified.stream()
              .filter(one -> plain(one.words()).equals(plain(row.unit())))
              .filter(one -> dates.isPresent() && one.dates().overlaps(dates.get()))
              .findFirst();
      if (other.isEmpty()) {
        haul.add(rotation(row, name, dates));
      } else if (other.get().dates().equals(dates.get())) {
        haul.took(name, Haul.say("form.row-of-certificate", "row", told));
      } else {
        haul.leave(name, Haul.say("form.row-within", "row", told));
      }
    }
  }

  private static Found rotation(FormValues.Row row, String item, Optional<Period> dates) {
    Draft draft = new Draft(item, "rotations");
    draft.put("kind", Value.text("clinical"));
    draft.changed("form.row-kind");
    draft.put("unit", Optional.of(row.unit()).filter(unit -> !unit.isBlank()));
    if (dates.isPresent()) {
      draft.put("from", Value.day(dates.get().from()));
      draft.put("to", Value.day(dates.get().to()));
    } else {
      draft.left("form.period", "text", row.period());
    }
    Optional<String> percent = percent(row);
    if (percent.isPresent()) {
      draft.put("percent", new Value.Plain(percent.get()));
    } else if (!row.percent().isBlank()) {
      draft.left("form.row-percent", "text", row.percent());
    }
    return draft.found();
  }
}
