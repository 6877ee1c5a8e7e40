package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.pdf.page.Fit;

/** A form whose pages are being gathered from a file. */
final class FormDraft {
  private final Form form;
  private final List<Integer> pages = new ArrayList<>();
  private final Set<Integer> own = new TreeSet<>();
  private final List<FilledPage> filled = new ArrayList<>();
  private final List<String> loose = new ArrayList<>();
  private final Map<String, String> more = new LinkedHashMap<>();
  private int rows;
  private int last = -1;

  FormDraft(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  /** How many rows of service the pages so far have room for. */
  int rows() {
    return rows;
  }

  /** Whether a page can be the next of this form. */
  boolean takes(FormPage page, boolean furtherCopy) {
    return page.form().id().equals(form.id()) && (furtherCopy || page.page() > last);
  }

  /** Adds a page, which is that number of the file. */
  void add(FilledPage page, int number) {
    pages.add(number);
    own.add(page.kind().page());
    last = page.kind().page();
    filled.add(page);
    loose.addAll(page.loose());
    rows += form.pages().get(page.kind().page()).rows();
  }

  /** Adds a continuation sheet. */
  void addSheet(List<TextRun> runs, int number) {
    pages.add(number);
    Set<String> captions = new HashSet<>();
    filled.forEach(page -> page.slots().forEach(slot -> captions.add(slot.caption())));
    ContinuationSheet.read(runs, form, captions)
        .forEach((caption, text) -> more.merge(caption, text, (a, b) -> a + " " + b));
  }

  FilledForm finished() {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> captions = new HashMap<>();
    Set<String> checked = new HashSet<>();
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (FilledPage page : filled) {
      for (Slot slot : page.slots()) {
        String value = whole(slot, page.value(slot));
        captions.put(slot.name(), slot.caption());
        if (value.isEmpty()) {
          continue;
        }
        int cut = slot.name().lastIndexOf('-');
        if (slot.tick()) {
          checked.add(slot.name());
        } else if (slot.name().matches(".*-[0-9]+-[a-z]+") && isCell(slot)) {
          cells
              .computeIfAbsent(slot.name().substring(0, cut), none -> new HashMap<>())
              .put(slot.name().substring(cut + 1), value);
        } else {
          texts.merge(slot.continues().orElse(slot.name()), value, FormDraft::goneOn);
        }
      }
    }
    more.forEach((caption, text) -> loose.add(caption + ": " + text));
    return new FilledForm(
        form.id(),
        pages,
        texts,
        checked,
        cells.values().stream().map(FormDraft::row).toList(),
        captions,
        loose,
        form.pages().size() - own.size());
  }

  private boolean isCell(Slot slot) {
    return !form.textKeys().contains(slot.name());
  }

  private static FormValues.Row row(Map<String, String> cells) {
    return new FormValues.Row(
        cells.getOrDefault("unit", ""),
        cells.getOrDefault("period", ""),
        cells.getOrDefault("percent", ""),
        cells.getOrDefault("months", ""));
  }

  /** The value with what the continuation sheet has of it. */
  private String whole(Slot slot, String value) {
    if (value.endsWith(Fit.MORE)) {
      String shown = value.substring(0, value.length() - Fit.MORE.length()).strip();
      String rest = more.remove(slot.caption());
      return rest == null ? value : goneOn(shown, rest);
    }
    if (value.endsWith(Fit.MORE_SHORT.strip())) {
      String all = more.remove(slot.caption());
      return all == null ? value : all;
    }
    return value;
  }

  private static String goneOn(String shown, String rest) {
    boolean item = rest.matches("(?s)([-–•*·]|\\d{1,2}[.)]) .*");
    StringBuilder text = new StringBuilder(shown);
    if (shown.isEmpty()) {
      return rest;
    }
    if (item) {
      return text.append('\n').append(rest).toString();
    }
    FlowedText.join(text, rest);
    return text.toString();
  }
}
