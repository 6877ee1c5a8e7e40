package se.stportfolj.report.page;

/**
 * A number that stands large at the top of a page.
 *
 * @param note what is to be known of it besides; may be empty
 */
public record Tile(String label, String value, String note) {}
