/** Rules about bastjänstgöring, HSLF-FS 2021:8 only. */
package se.stportfolj.rules.bt;
