/** Rules about which regulation, specialty and delmål a portfolio is tried against. */
package se.stportfolj.rules.regulation;
