/** Rules about delmål and the evidence of them. */
package se.stportfolj.rules.delmal;
