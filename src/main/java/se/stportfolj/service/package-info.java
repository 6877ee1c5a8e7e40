/**
 * How much time, and when? Service time, ledger, completion date, coverage of delmål and forecast.
 *
 * <p>Everything is exact: months are {@link se.stportfolj.service.Fraction}s and are rounded once,
 * for print. Nothing here knows today's date, and nothing here throws on odd input; what is wrong
 * with a portfolio is for the rules to say. The definition is docs/service-time.md.
 */
package se.stportfolj.service;
