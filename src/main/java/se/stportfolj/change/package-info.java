/**
 * What did a change do to a portfolio? Compares two states of its files, wherever they come from.
 */
package se.stportfolj.change;
