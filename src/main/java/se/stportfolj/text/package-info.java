/** In which words? Languages, message texts, near misses, and what may be shown on a terminal. */
package se.stportfolj.text;
