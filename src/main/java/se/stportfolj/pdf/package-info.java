/**
 * How does it look on paper? Fills an official blank or draws the same form, from one description
 * of the form as data ({@code resources/forms}). Knows fields and pages, nothing of the portfolio.
 */
package se.stportfolj.pdf;
