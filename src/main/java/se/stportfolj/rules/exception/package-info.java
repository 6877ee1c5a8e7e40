/** Are the exceptions in order? */
package se.stportfolj.rules.exception;
