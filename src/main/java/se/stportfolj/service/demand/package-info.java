/** What do the guidelines ask of a training, by when, and is it done? */
package se.stportfolj.service.demand;
