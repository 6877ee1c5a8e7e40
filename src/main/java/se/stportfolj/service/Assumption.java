package se.stportfolj.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Group;

/** Something that a forecast takes for granted; every report names it. */
public sealed interface Assumption {
  /** The word for it in JSON. */
  String kind();

  /** After the last rotation, service goes on at the employment percentage from a day on. */
  record ContinuesAt(Percent percent, LocalDate from) implements Assumption {
    @Override
    public String kind() {
      return "continues-at";
    }
  }

  /** Rotations and absences that are still to come take place as written. */
  record AsPlanned(Period dates) implements Assumption {
    @Override
    public String kind() {
      return "as-planned";
    }
  }

  /**
   * A number of the regulation that is not read in its text.
   *
   * @param number its key, such as {@code required-months-with-doctorate}
   */
  record UncertainNumber(String number, int months, Confidence confidence, String source)
      implements Assumption {
    @Override
    public String kind() {
      return "uncertain-number";
    }
  }

  /** A foreign doctoral degree will be assessed as equal to a Swedish one. */
  record DegreeAccepted() implements Assumption {
    @Override
    public String kind() {
      return "foreign-degree-accepted";
    }
  }

  /** A doctoral degree without a date lowers the months from the beginning. */
  record DegreeUndated() implements Assumption {
    @Override
    public String kind() {
      return "degree-undated";
    }
  }

  /** BT is not repeated by somebody who holds a specialty. */
  record BtNotRepeated(String specialty) implements Assumption {
    @Override
    public String kind() {
      return "bt-not-repeated";
    }
  }

  /** An approved BT that is not among the rotations has been long enough. */
  record BtApproved(LocalDate on) implements Assumption {
    @Override
    public String kind() {
      return "bt-approved";
    }
  }

  /**
   * A specialist from a third country needs the delmål and so many months of service in Sweden
   * (SOSFS 2015:8, bilaga 8b); the individual programme may ask for more.
   */
  record ThirdCountryService(int months, String source) implements Assumption {
    @Override
    public String kind() {
      return "third-country-service";
    }
  }

  /**
   * No source says how long a specialist from a third country serves under this regulation: the
   * delmål and the planned end of the programme decide.
   *
   * @param ends the planned end, if it is written down
   */
  record ThirdCountryProgramme(Optional<LocalDate> ends) implements Assumption {
    @Override
    public String kind() {
      return "third-country-programme";
    }
  }

  /** These delmål require nothing beyond what is certain: more kinds of activity are disputed. */
  record NothingDisputed(List<String> objectives) implements Assumption {
    /** Keeps its own copy of the list. */
    public NothingDisputed {
      objectives = List.copyOf(objectives);
    }

    @Override
    public String kind() {
      return "disputed-activities-not-required";
    }
  }

  /** These delmål apply and require what sources say that are not sure of it. */
  record UncertainObjectives(List<String> objectives) implements Assumption {
    /** Keeps its own copy of the list. */
    public UncertainObjectives {
      objectives = List.copyOf(objectives);
    }

    @Override
    public String kind() {
      return "uncertain-objectives";
    }
  }

  /** Which delmål of these groups apply is not known, so that none are counted. */
  record GroupsUnlisted(List<Group> groups) implements Assumption {
    /** Keeps its own copy of the list. */
    public GroupsUnlisted {
      groups = List.copyOf(groups);
    }

    @Override
    public String kind() {
      return "objectives-not-listed";
    }
  }
}
