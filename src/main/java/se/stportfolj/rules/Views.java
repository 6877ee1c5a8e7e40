package se.stportfolj.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Career;
import se.stportfolj.service.Completion;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.TrainingYear;

/** What many rules look at in one portfolio: each view is made when it is first asked for. */
final class Views {
  final View<Optional<TargetDescription>> target = new View<>();
  final View<Career> career = new View<>();
  final View<Amount> throughBt = new View<>();
  final View<List<TrainingYear>> trainingYears = new View<>();
  final View<Coverage> coverage = new View<>();
  final View<Completion> service = new View<>();
  final View<List<NamedPack>> policies = new View<>();
  final View<NamedPeople> people = new View<>();
  final View<List<NamedDelmal>> delmal = new View<>();
  final View<List<Certifiable>> certifiable = new View<>();

  /** Something that is made once. */
  static final class View<T> {
    private Optional<T> made = Optional.empty();

    T orElse(Supplier<T> maker) {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
