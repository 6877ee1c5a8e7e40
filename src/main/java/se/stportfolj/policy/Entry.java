package se.stportfolj.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Contract;

/**
 * One thing that a guideline asks for.
 *
 * @param hundredths the number in hundredths of the unit; 0 when the value is not a number
 * @param roles the keys of roles where the value is a list of them
 * @param manner how the number is meant
 * @param place where it stands in its file
 */
public record Entry(
    Ask ask,
    int hundredths,
    Unit unit,
    List<String> roles,
    Manner manner,
    Obligation force,
    Scope scope,
    Origin origin,
    Optional<String> note,
    Place place) {
  /** Keeps its own copy of the list. */
  public Entry {
    roles = List.copyOf(roles);
  }

  /**
   * Where the guideline says so.
   *
   * @param document its title, with date where it has one
   * @param section heading or number within it
   */
  public record Origin(String document, String section) {
    /** As a finding cites it. */
    public String told() {
      return document + ", " + section;
    }
  }

  /**
   * How a number is meant.
   *
   * @param about whether the guideline says "cirka": then a month more is no finding
   * @param whereUsed whether what it is about is not there everywhere: then it may lack
   * @param inProportion whether the number is for full time and less for part time
   */
  public record Manner(boolean about, boolean whereUsed, boolean inProportion) {
    /** How much later is still "cirka", in months: our own measure. */
    private static final int ABOUT = 1;

    /** How many months more are no finding. */
    public int monthsMore() {
      return about ? ABOUT : 0;
    }
  }

  /**
   * Whom it is for; everybody where nothing is said.
   *
   * @param only the specialty it is for
   * @param except the specialty it is not for
   * @param regulation the regulation it is for
   * @param at where the specialty stands, if one does
   */
  public record Scope(
      Optional<String> only, Optional<String> except, Optional<String> regulation, Place at) {
    /** The specialty that it names, whether it is for that one or not for it. */
    public Optional<String> specialty() {
      return only.or(() -> except);
    }

    /** Whether it is for somebody with this contract. */
    public boolean includes(Contract contract) {
      return only.filter(s -> !s.equals(contract.specialty())).isEmpty()
          && except.filter(s -> s.equals(contract.specialty())).isEmpty()
          && regulation.filter(r -> !r.equals(contract.regulation())).isEmpty();
    }

    /**
     * Whether it is for a unit that trains in this specialty; empty if its specialty is not known.
     */
    public boolean includes(Optional<String> specialty) {
      return (only.isEmpty() || specialty.isEmpty() || only.equals(specialty))
          && (except.isEmpty() || !except.equals(specialty));
    }
  }

  /** The number as a whole one; what is counted in months, years and times is never broken. */
  public int whole() {
    return hundredths / 100;
  }

  /** The number as it is written. */
  public BigDecimal number() {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
