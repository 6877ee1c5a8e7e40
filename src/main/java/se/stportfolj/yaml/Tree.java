package se.stportfolj.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What came out of one file.
 *
 * @param root the top value; missing when the file is empty or broken beyond reading
 * @param problems every problem found, in the order of the file
 */
public record Tree(Optional<Node> root, List<Problem> problems, SourceText source) {
  public Tree {
    problems = List.copyOf(problems);
  }
}
