/**
 * What shells and manuals are told of the commands: completion scripts for bash, zsh and fish and
 * pages for man, all out of one description. It knows nothing of portfolios.
 */
package se.stportfolj.shell;
