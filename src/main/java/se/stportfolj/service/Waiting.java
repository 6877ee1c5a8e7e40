package se.stportfolj.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Portfolio;

/**
 * An activity that is done and waits for somebody's pen.
 *
 * @param since its last day, or the day on which the certificate was issued
 * @param days how long that is
 */
public record Waiting(Activity activity, For what, LocalDate since, long days) {
  /** What is waited for. */
  public enum For {
    /** The certificate. */
    CERTIFICATE("certificate"),
    /** The certificate is issued; its signed original is not here. */
    SIGNATURE("signature");

    private final String key;

    For(String key) {
      this.key = key;
    }

    /** The word for it in JSON. */
    public String key() {
      return key;
    }
  }

  /** All that waits on a day, the longest first. */
  public static List<Waiting> in(Portfolio portfolio, LocalDate asOf) {
    List<Waiting> all = new ArrayList<>();
    for (Activity activity : portfolio.activities()) {
      if (Evidence.kind(activity).isEmpty() || activity.objectives().isEmpty()) {
        continue;
      }
      Optional<Certificate> certificate = activity.certificate();
      Optional<LocalDate> issued =
          certificate.flatMap(Certificate::issued).filter(day -> !day.isAfter(asOf));
      boolean signed = certificate.filter(Certificate::signed).isPresent();
      if (issued.isPresent() && !signed) {
        all.add(of(activity, For.SIGNATURE, issued.get(), asOf));
      } else if (ActivityState.of(activity, asOf) == ActivityState.DONE) {
        LocalDate last = activity.period().orElseThrow().to();
        all.add(of(activity, For.CERTIFICATE, last, asOf));
      }
    }
    all.sort(Comparator.comparing(Waiting::since).thenComparing(one -> one.activity().id()));
    return all;
  }

  private static Waiting of(Activity activity, For what, LocalDate since, LocalDate asOf) {
    return new Waiting(activity, what, since, ChronoUnit.DAYS.between(since, asOf));
  }
}
