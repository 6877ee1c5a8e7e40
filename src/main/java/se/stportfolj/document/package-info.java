/** Which local documents do the guidelines ask for, with what in them? */
package se.stportfolj.document;
