/** What is wrong? One class per rule in the packages below, and what rules have in common here. */
package se.stportfolj.rules;
