/**
 * What stands where in the file? A YAML file as a tree in which every key and value knows its
 * place.
 */
package se.stportfolj.yaml;
