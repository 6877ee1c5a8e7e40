/**
 * How do they all stand together? Each training becomes a row while its portfolio is read, and out
 * of the rows comes what a director of studies and a region look at. Nothing here computes months,
 * days or findings: they come from {@code service}, {@code rules} and {@code policy}.
 */
package se.stportfolj.cohort;
