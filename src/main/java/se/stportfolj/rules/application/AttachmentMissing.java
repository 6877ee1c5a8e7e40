package se.stportfolj.rules.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.RequirementCoverage;
import se.stportfolj.text.Blank;

/**
 * A row of the application's list of certificates with nothing to write in it, though delmål ask
 * for such a certificate (SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5). One finding for a row;
 * what a single delmål lacks is told by delmal/activity-missing.
 */
public final class AttachmentMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/attachment-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.values())
        .needingTarget();
  }

  /** A row of the list: the forms, any of which would do, and the delmål that ask for them. */
  private record Row(
      List<CertificateForm> forms, List<String> codes, List<Confidence> confidences) {}

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<NearApplication> near = NearApplication.near(subject);
    if (near.isEmpty()) {
      return;
    }
    List<String> filled =
        subject.certifiable().stream()
            .filter(one -> one.isDone(subject.asOf()))
            .map(one -> one.form().bilaga())
            .toList();
    for (Row row : rows(subject)) {
      if (row.forms().stream().map(CertificateForm::bilaga).noneMatch(filled::contains)) {
        report(row, near.get(), subject, findings);
      }
    }
  }

  /** What the delmål ask for that nothing done covers, by the forms that would certify it. */
  private static List<Row> rows(Subject subject) {
    Map<List<String>, Row> rows = new LinkedHashMap<>();
    for (DelmalCoverage delmal : subject.coverage().delmal()) {
      if (delmal.delmal().group() == Group.BT) {
        continue;
      }
      for (RequirementCoverage requirement : delmal.requirements()) {
        String code = delmal.delmal().code();
        List<CertificateForm> forms = forms(requirement, code, subject);
        if (!forms.isEmpty() && requirement.state().compareTo(ActivityState.DONE) < 0) {
          Row row =
              rows.computeIfAbsent(
                  forms.stream().map(CertificateForm::bilaga).toList(),
                  bilagor -> new Row(forms, new ArrayList<>(), new ArrayList<>()));
          row.codes().add(code);
          row.confidences().add(delmal.confidence());
        }
      }
    }
    return List.copyOf(rows.values());
  }

  private static List<CertificateForm> forms(
      RequirementCoverage requirement, String code, Subject subject) {
    Regulation regulation = subject.regulation();
    List<CertificateForm> forms = new ArrayList<>();
    for (ActivityKind kind : requirement.requirement().anyOf()) {
      boolean attested = kind == ActivityKind.ATTESTATION;
      boolean special = attested && subject.contract().track() == Track.THIRD_COUNTRY;
      Optional<CertificateForm> form =
          special
              ? regulation.form(CertificateForm.Purpose.THIRD_COUNTRY_OBJECTIVES)
              : attested ? regulation.certificate(kind, code) : regulation.certificate(kind);
      form.ifPresent(forms::add);
    }
    return forms;
  }

  /** As sure as the surest of the delmål that ask for it. */
  private static void report(
      Row row, NearApplication application, Subject subject, Findings findings) {
    Confidence best = row.confidences().stream().min(Confidence::compareTo).orElseThrow();
    List<String> bilagor = row.forms().stream().map(CertificateForm::bilaga).toList();
    Citation form = application.citation();
    Citation citation =
        new Citation(
            form.text() + ", " + String.join(", ", bilagor),
            form.force(),
            form.confidence().and(best));
    boolean dated = application.dated();
    new NearApplication(dated, citation)
        .report(
            findings,
            dated
                ? subject.contract().source().at("application", "date")
                : subject.contract().source().at("planned-completion"),
            Map.of(
                "what", new Blank.AnyOf(row.forms().stream().map(AttachmentMissing::term).toList()),
                "bilaga", Blank.of(String.join(" / ", bilagor)),
                "objectives", Blank.of(String.join(", ", row.codes()))));
  }

  private static String term(CertificateForm form) {
    return switch (form.purpose()) {
      case OBJECTIVE, THIRD_COUNTRY_OBJECTIVES ->
          "application/attachment-missing.form." + form.purpose().key();
      default -> "activity." + form.certifies().orElseThrow().key();
    };
  }
}
