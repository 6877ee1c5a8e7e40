package se.stportfolj.pdf.page;

/** A stretch of the page, in points from its bottom. */
public record Band(double bottom, double top) {}
