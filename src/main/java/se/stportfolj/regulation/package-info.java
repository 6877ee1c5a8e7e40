/**
 * What does the law say? The two regulations, the 63 specialties and their delmål, read from YAML
 * under {@code resources/regulations}. Every value says where it comes from and how sure it is;
 * what nobody could read stays unknown and is never taken for "none". The format is in
 * docs/regulation-format.md.
 */
package se.stportfolj.regulation;
