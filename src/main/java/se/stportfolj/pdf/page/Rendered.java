package se.stportfolj.pdf.page;

/**
 * A finished PDF.
 *
 * @param pdf the file's bytes; the same values give the same bytes
 * @param pages how many pages it has
 */
// The array is handed over once, to be written to a file: nobody compares or changes it.
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(byte[] pdf, int pages) {}
