package se.stportfolj.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.pdf.form.FilledFile;
import se.stportfolj.pdf.form.FilledForm;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/** Filled official forms in PDF files. They are read first, since one may complete another. */
final class FormSources {
  private static final String SPECIALTY = "specialty";
  private static final String REGULATION = "regulation";

  private final Law law;
  private final StArk.Known known;
  private final List<Read> files = new ArrayList<>();

  FormSources(Law law, StArk.Known known) {
    this.law = law;
    this.known = known;
  }

  /** A file, and where what is found in it is to go. */
  private record Read(String shown, Optional<FilledFile> file, List<Haul> hauls) {}

  /**
   * Reads a file. What becomes of it is in the list after {@link #end}.
   *
   * @param shown its path for people
   */
  List<Haul> read(Path file, String shown) throws IOException {
    List<Haul> hauls = new ArrayList<>();
    try {
      files.add(new Read(shown, Optional.of(FilledFile.read(file)), hauls));
    } catch (FilledFile.NotReadableException e) {
      Haul haul = new Haul(shown, false);
      haul.leave("*", Haul.say("form.file." + word(e.reason()), limits()));
      hauls.add(haul);
    }
    return hauls;
  }

  private static String[] limits() {
    return new String[] {
      "size", Long.toString(FilledFile.MOST_BYTES / 1_000_000),
      "pages", Integer.toString(FilledFile.MOST_PAGES),
      "seconds", Integer.toString(FilledFile.LONGEST)
    };
  }

  private static String word(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Makes entries of all that was read. */
  void end() {
    ServiceRows rows = new ServiceRows();
    for (FilledForm form : forms()) {
      boolean service = kind(form).filter(FormSources::isRecord).isPresent();
      if (service) {
        rows.record(form);
      } else if (isRotation(form)) {
        FormEntry.service(form).ifPresent(rows::certified);
      }
    }
    boolean first = true;
    boolean certificates = false;
    boolean signers = false;
    for (Read read : files) {
      if (read.file.isEmpty()) {
        continue;
      }
      for (FilledForm form : read.file.get().forms()) {
        read.hauls.add(haul(form, read.shown, rows, first));
        first = false;
        certificates |= isActivity(form);
        signers |= form.texts().keySet().stream().anyMatch(key -> key.endsWith("-personnummer"));
      }
      pages(read);
    }
    endWord(certificates, signers);
  }

  /** What is true of every certificate, once. */
  private void endWord(boolean certificates, boolean signers) {
    if (certificates) {
      Read last = files.get(files.size() - 1);
      Haul haul = new Haul(last.shown, false);
      haul.leave("*", Haul.say("form.signed"));
      if (signers) {
        haul.leave("*", Haul.say("form.signer-number"));
      }
      last.hauls.add(haul);
    }
  }

  private List<FilledForm> forms() {
    return files.stream()
        .flatMap(read -> read.file.stream())
        .flatMap(file -> file.forms().stream())
        .toList();
  }

  private static RegulationId regulation(FormId id) {
    return RegulationId.of(Integer.toString(id.regulation())).orElseThrow();
  }

  private Optional<CertificateForm> kind(FilledForm form) {
    return law.regulation(regulation(form.id())).form(form.id().bilaga());
  }

  private boolean isActivity(FilledForm form) {
    return kind(form)
        .filter(kind -> kind.certifies().isPresent() || isForThirdCountry(kind))
        .isPresent();
  }

  private static boolean isForThirdCountry(CertificateForm kind) {
    return kind.purpose() == CertificateForm.Purpose.THIRD_COUNTRY_OBJECTIVES;
  }

  private boolean isRotation(FilledForm form) {
    return isActivity(form)
        && (form.texts().containsKey("unit") || form.texts().containsKey("unit-and-period"));
  }

  /** The record of specialist training, or the application that has it in it. */
  private static boolean isRecord(CertificateForm kind) {
    return kind.purpose() == CertificateForm.Purpose.SERVICE
        || kind.purpose() == CertificateForm.Purpose.APPLICATION;
  }

  private Haul haul(FilledForm form, String source, ServiceRows rows, boolean first) {
    String item = item(form);
    Haul haul = Haul.ofPart(source, item);
    applicant(form, haul);
    if (first) {
      contract(form, item, haul);
    }
    CertificateForm kind = kind(form).orElseThrow();
    if (isActivity(form)) {
      RegulationId regulation =
          known.regulation().flatMap(RegulationId::of).orElse(regulation(forms().get(0).id()));
      FormEntry entry = new FormEntry(form, kind, item, codes(regulation), regulation, law);
      Found found = entry.found(rows);
      haul.add(found);
      otherSpecialty(form, item, haul);
    } else if (isRecord(kind) && !form.rows().isEmpty()) {
      rows.tell(form, item, haul);
      haul.leave(item, Haul.say("form.record"));
    } else {
      haul.leave(item, Haul.say("form.no-entry", "title", kind.title()));
    }
    for (String loose : form.loose()) {
      haul.leave(item, Haul.say("form.loose", "text", loose));
    }
    if (form.lacks() > 0) {
      haul.leave(item, Haul.say("form.lacks", "pages", Integer.toString(form.lacks())));
    }
    return haul;
  }

  private static String item(FilledForm form) {
    int from = form.pages().get(0);
    int to = form.pages().get(form.pages().size() - 1);
    return form.id() + ", " + pages(from, to);
  }

  /** The forms are Swedish, and so are the names of their pages. */
  private static String pages(int from, int to) {
    return from == to ? "sida " + from : "sida " + from + "–" + to;
  }

  private ObjectiveCodes codes(RegulationId regulation) {
    Optional<TargetDescription> target =
        known.specialty().or(this::specialty).flatMap(slug -> law.find(regulation, slug));
    return new ObjectiveCodes(regulation, target);
  }

  /** The specialty of the first form that names one. */
  private Optional<String> specialty() {
    return forms().stream().flatMap(form -> specialty(form).stream()).findFirst();
  }

  private Optional<String> specialty(FilledForm form) {
    return Optional.ofNullable(form.texts().get(SPECIALTY))
        .flatMap(name -> ArkPeople.specialty(name, law));
  }

  private static void applicant(FilledForm form, Haul haul) {
    Map<String, String> texts = form.texts();
    haul.names(texts.getOrDefault("given-name", ""), texts.getOrDefault("family-name", ""));
    String number = texts.getOrDefault("personnummer", "");
    if (number.replaceAll("[\\s+-]", "").matches("\\d{10}|\\d{12}")) {
      haul.number(number.replaceAll("\\s", ""));
    } else if (!number.isEmpty()) {
      haul.leave(haul.part(), Haul.say("form.number"));
    }
  }

  /** What the first form says of the training, for a portfolio that does not say it yet. */
  private void contract(FilledForm form, String item, Haul haul) {
    Map<String, Optional<String>> said = new TreeMap<>();
    said.put("trainee.given-name", Optional.ofNullable(form.texts().get("given-name")));
    said.put("trainee.family-name", Optional.ofNullable(form.texts().get("family-name")));
    if (known.specialty().isEmpty()) {
      said.put(SPECIALTY, specialty());
    }
    if (known.regulation().isEmpty()) {
      said.put(REGULATION, Optional.of(Integer.toString(form.id().regulation())));
    }
    said.forEach(
        (key, value) ->
            value.ifPresent(
                text -> {
                  Keys entry =
                      Contents.with(Keys.NONE, List.of(key.split("\\.", -1)), Value.text(text));
                  haul.add(
                      new Found(item + ", Sökande", Table.contract(), entry, List.of(), List.of()));
                }));
  }

  private void otherSpecialty(FilledForm form, String item, Haul haul) {
    String written = form.texts().getOrDefault(SPECIALTY, "");
    Optional<String> ours = known.specialty().or(this::specialty);
    if (!written.isEmpty() && ours.isPresent() && !ours.equals(specialty(form))) {
      haul.leave(item, Haul.say("form.specialty", "specialty", written));
    }
  }

  /** Tells of the pages that are no form's, those that follow each other at once. */
  private static void pages(Read read) {
    List<FilledFile.OtherPage> others = read.file.orElseThrow().others();
    Haul haul = new Haul(read.shown, false);
    for (int from = 0, to; from < others.size(); from = to) {
      to = from + 1;
      while (to < others.size()
          && others.get(to).kind() == others.get(from).kind()
          && others.get(to).page() == others.get(to - 1).page() + 1) {
        to++;
      }
      haul.leave(
          pages(others.get(from).page(), others.get(to - 1).page()),
          Haul.say("form.page." + word(others.get(from).kind())));
    }
    read.hauls.add(haul);
  }
}
