/** Rules about those who supervise, assess and sign. */
package se.stportfolj.rules.people;
