package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.yaml.SourceText;

/**
 * Everything one portfolio folder says, as far as it could be read.
 *
 * @param folder the folder as shown, relative to the working directory
 * @param contract missing when contract.yaml lacks what everything else rests on
 * @param problems what is wrong with the files themselves
 * @param incomplete files out of which at least one entry could not be read
 * @param sources the text of each file read, by shown path, to quote lines from
 */
public record Portfolio(
    String folder,
    Optional<Contract> contract,
    List<Rotation> rotations,
    List<Course> courses,
    List<Assessment> assessments,
    List<Conversation> conversations,
    List<ActionPlan> actionPlans,
    List<Absence> absences,
    List<Project> projects,
    List<Attestation> attestations,
    List<FormatProblem> problems,
    Set<PortfolioFile> incomplete,
    Map<String, SourceText> sources) {
  /** Keeps its own copies. */
  public Portfolio {
    rotations = List.copyOf(rotations);
    courses = List.copyOf(courses);
    assessments = List.copyOf(assessments);
    conversations = List.copyOf(conversations);
    actionPlans = List.copyOf(actionPlans);
    absences = List.copyOf(absences);
    projects = List.copyOf(projects);
    attestations = List.copyOf(attestations);
    problems = List.copyOf(problems);
    incomplete = Set.copyOf(incomplete);
    sources = Map.copyOf(sources);
  }

  /** Everything that may have a certificate, in the order of the files. */
  public List<Activity> activities() {
    List<Activity> all = new ArrayList<>(rotations);
    all.addAll(courses);
    all.addAll(projects);
    all.addAll(attestations);
    return all;
  }

  /** Where its contract says that it is written for a later version of the format, if it does. */
  public Optional<FormatProblem> laterFormat() {
    // Then nothing else is told of it.
    return problems.size() == 1 && problems.get(0).kind() == FormatProblem.Kind.LATER_FORMAT
        ? Optional.of(problems.get(0))
        : Optional.empty();
  }

  /** The shown path of one of its files. */
  public String path(PortfolioFile file) {
    return folder.equals(".") ? file.fileName() : folder + "/" + file.fileName();
  }
}
