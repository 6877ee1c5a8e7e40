/** How is a portfolio's text changed without touching anything else? */
package se.stportfolj.edit;
