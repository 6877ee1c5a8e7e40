/** Rules about service time. */
package se.stportfolj.rules.time;
