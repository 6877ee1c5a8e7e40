/** Rules about people: who they are. */
package se.stportfolj.rules.person;
