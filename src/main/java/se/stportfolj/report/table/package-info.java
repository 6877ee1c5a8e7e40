/**
 * Tables for programs that calculate: workbooks and files with semicolons. What stands in a cell is
 * typed, so that a day is a day, a number a number, and text never a formula.
 */
package se.stportfolj.report.table;
