package se.stportfolj.pdf.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.stportfolj.pdf.read.PageText;
import se.stportfolj.pdf.read.Unpacked;

/**
 * The official forms in a PDF, read page by page: by their fields, whoever filled them, and where
 * there are none, by the places of the letters. What fills and draws a form tells what is read.
 *
 * @param forms in the order of the pages
 * @param others the pages that are no form's
 */
public record FilledFile(List<FilledForm> forms, List<OtherPage> others) {
  /** The largest file that is opened, in bytes: an application has up to a hundred forms. */
  public static final long MOST_BYTES = 100_000_000;

  /** The most pages that are read. */
  public static final int MOST_PAGES = 500;

  /** Letters of all pages together that are looked at: a hundred forms have half as many. */
  private static final int MOST_LETTERS = 600_000;

  /** Seconds after which a file is given up. */
  public static final int LONGEST = 60;

  /** Keeps its own copies. */
  public FilledFile {
    forms = List.copyOf(forms);
    others = List.copyOf(others);
  }

  /** Why a file is not read. */
  public enum Reason {
    TOO_LARGE,
    UNPACKS,
    ENCRYPTED,
    SIGNED,
    TOO_MANY_PAGES,
    TOO_LONG,
    BROKEN
  }

  /** What a page is that is no form's. */
  public enum Kind {
    /** A picture without letters: a scan. */
    PICTURE,
    EMPTY,
    /** More letters than a form has. */
    TOO_MUCH,
    /** It cannot be read. */
    BROKEN,
    /** A form whose printed words do not lie as on the form: turned, or put together anew. */
    DISPLACED,
    /** A continuation sheet whose form is not before it. */
    SHEET,
    OTHER
  }

  /** A page of the file, from 1, that is no form's. */
  public record OtherPage(int page, Kind kind) {}

  /** A file that is not read. */
  public static final class NotReadableException extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    NotReadableException(Reason reason) {
      super(reason.name());
      this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
      return reason;
    }
  }

  /**
   * Reads a file. It is bounded in bytes, also unpacked, in pages, letters and time, so that a file
   * made to be endless is given up like one that is broken.
   *
   * @throws NotReadableException if nothing of it is read
   * @throws IOException if there is no such file
   */
  public static FilledFile read(Path file) throws NotReadableException, IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new NotReadableException(Reason.TOO_LARGE);
    }
    if (!Unpacked.isSmall(file)) {
      throw new NotReadableException(Reason.UNPACKS);
    }
    return inTime(file, LONGEST);
  }

  /** Reads beside the calling thread, which goes on when it takes too long. */
  private static FilledFile inTime(Path file, int seconds) throws NotReadableException {
    CompletableFuture<FilledFile> result = new CompletableFuture<>();
    Thread reading =
        new Thread(
            () -> {
              try {
                result.complete(opened(file));
              } catch (NotReadableException e) {
                result.completeExceptionally(e);
              } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // PDFBox throws all of these on files that are damaged, or made to be.
                result.completeExceptionally(new NotReadableException(Reason.BROKEN));
              }
            },
            "pdf");
    reading.setDaemon(true);
    reading.start();
    try {
      return result.get(seconds, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof NotReadableException n
          ? n
          : new NotReadableException(Reason.BROKEN);
    } catch (TimeoutException e) {
      throw new NotReadableException(Reason.TOO_LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotReadableException(Reason.TOO_LONG);
    }
  }

  private static FilledFile opened(Path file) throws NotReadableException, IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new NotReadableException(Reason.ENCRYPTED);
      }
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new NotReadableException(Reason.TOO_MANY_PAGES);
      }
      // Fonts and images of the pages that have been read are not wanted again.
      document.setResourceCache(null);
      PageFields fields = new PageFields(document);
      if (fields.signed()) {
        throw new NotReadableException(Reason.SIGNED);
      }
      return new Reading(document, fields).read();
    } catch (InvalidPasswordException e) {
      throw new NotReadableException(Reason.ENCRYPTED);
    }
  }

  /** The reading of one open document. */
  private static final class Reading {
    private final PDDocument document;
    private final PageFields fields;
    private final List<FilledForm> forms = new ArrayList<>();
    private final List<OtherPage> others = new ArrayList<>();
    private Optional<FormDraft> draft = Optional.empty();
    private int letters;

    Reading(PDDocument document, PageFields fields) {
      this.document = document;
      this.fields = fields;
    }

    FilledFile read() {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        try {
          page(page);
        } catch (PageText.TooMuchException e) {
          others.add(new OtherPage(page + 1, Kind.TOO_MUCH));
        } catch (IOException | RuntimeException | StackOverflowError e) {
          others.add(new OtherPage(page + 1, Kind.BROKEN));
        }
      }
      draft.ifPresent(last -> forms.add(last.finished()));
      return new FilledFile(forms, others);
    }

    private void page(int index) throws IOException {
      PDPage page = document.getPage(index);
      List<PageFields.Entry> entries = fields.on(page);
      if (letters > MOST_LETTERS) {
        throw new PageText.TooMuchException();
      }
      PageMarks marks = PageMarks.of(document, index);
      letters += marks.letters().size() + marks.turned().size();
      List<TextRun> runs = TextRun.runs(marks.letters());
      Optional<Form> continued = Recognition.continued(runs);
      if (continued.isPresent()) {
        if (draft.filter(d -> d.form().id().equals(continued.get().id())).isPresent()) {
          draft.get().addSheet(TextRun.lines(marks.letters()), index + 1);
        } else {
          others.add(new OtherPage(index + 1, Kind.SHEET));
        }
        return;
      }
      Optional<FormPage> kind = Recognition.of(entries, runs);
      if (kind.isEmpty()) {
        others.add(new OtherPage(index + 1, other(page, marks)));
        return;
      }
      Optional<Placing> placing = Placing.of(kind.get(), runs);
      if (placing.isEmpty() && entries.stream().allMatch(PageFields.Entry::isNote)) {
        others.add(new OtherPage(index + 1, Kind.DISPLACED));
        return;
      }
      boolean further =
          runs.stream().map(run -> CopyMark.copy(run.text())).anyMatch(copy -> copy.orElse(1) > 1);
      if (draft.filter(d -> d.takes(kind.get(), further)).isEmpty()) {
        draft.ifPresent(before -> forms.add(before.finished()));
        draft = Optional.of(new FormDraft(kind.get().form()));
      }
      FormDraft open = draft.get();
      open.add(FilledPage.read(kind.get(), entries, marks, placing, open.rows()), index + 1);
    }

    private static Kind other(PDPage page, PageMarks marks) {
      if (!marks.letters().isEmpty()) {
        return Kind.OTHER;
      }
      PDResources resources = page.getResources();
      if (resources != null) {
        for (COSName name : resources.getXObjectNames()) {
          if (resources.isImageXObject(name)) {
            return Kind.PICTURE;
          }
        }
      }
      return Kind.EMPTY;
    }
  }
}
