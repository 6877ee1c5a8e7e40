/** Is the application for the certificate complete? */
package se.stportfolj.rules.application;
