/**
 * What does an official target description (målbeskrivning) say? Reads Socialstyrelsen's PDF page
 * by page and writes what stands there as a file of the law, docs/regulation-format.md. What it
 * does not understand it refuses, and says what that was.
 */
package se.stportfolj.malbeskrivning;
