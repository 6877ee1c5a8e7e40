package se.stportfolj.service;

/**
 * What came of a portfolio's files: a training that can be computed with, or the reason why not.
 */
public sealed interface Reading permits Training, NotReadable {}
