/** How does a portfolio go out to other programs, and in from them? */
package se.stportfolj.exchange;
