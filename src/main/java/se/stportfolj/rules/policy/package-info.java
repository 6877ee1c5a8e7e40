/** Rules about the regional guidelines that a portfolio follows. */
package se.stportfolj.rules.policy;
