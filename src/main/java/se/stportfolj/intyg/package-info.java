/** Which certificates, with what? Which form for which evidence, and the values of its fields. */
package se.stportfolj.intyg;
