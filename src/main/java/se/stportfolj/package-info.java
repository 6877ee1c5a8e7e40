/** The {@code st} tool: see docs/architecture.md for which package answers which question. */
package se.stportfolj;
