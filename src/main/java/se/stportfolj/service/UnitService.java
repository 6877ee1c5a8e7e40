package se.stportfolj.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/**
 * The service in one unit, cut into rows.
 *
 * <p>A row goes on as long as the written percentage is the same. Where the effective percentage
 * differs from the written one for 28 days or more, those days leave the row: as rows of their own
 * with what they count, or as a gap where they count nothing. Shorter differences stay inside and
 * reduce the row's months.
 */
final class UnitService {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final Unit unit;
  private final List<ServiceRow> rows = new ArrayList<>();

  private UnitService(Unit unit) {
    this.unit = unit;
  }

  /** What rotations must share to stand in one row. */
  record Unit(String name, RotationKind kind, Optional<Setting> setting) {
    static Unit of(Posting posting) {
      return new Unit(posting.unit(), posting.kind(), posting.setting());
    }
  }

  /**
   * Days in a row on which nothing changes.
   *
   * @param written share of full time as the rotations say
   * @param share what each day counts
   * @param longLeave whether the days lie in an absence of 28 days or more
   */
  record Piece(
      Period dates, Fraction written, Fraction share, List<String> rotations, boolean longLeave) {
    static Piece of(Unit unit, Segment segment, boolean longLeave) {
      List<Posting> here =
          segment.postings().stream()
              .filter(Posting::counts)
              .filter(posting -> Unit.of(posting).equals(unit))
              .toList();
      int percent = here.stream().mapToInt(posting -> posting.percent().hundredths()).sum();
      return new Piece(
          segment.dates(),
          Fraction.of(percent, Percent.FULL.hundredths()),
          segment.share(here::contains),
          here.stream().map(Posting::id).toList(),
          longLeave);
    }

    boolean differs() {
      return !share.equals(written);
    }

    private boolean follows(Piece before) {
      return dates.from().equals(before.dates.to().plusDays(1));
    }
  }

  /** The rows of a unit's pieces, which are in order. */
  static List<ServiceRow> rows(Unit unit, List<Piece> pieces) {
    UnitService service = new UnitService(unit);
    List<Piece> row = new ArrayList<>();
    for (List<Piece> block : blocks(pieces)) {
      boolean goesOn =
          !row.isEmpty()
              && block.get(0).follows(last(row))
              && block.get(0).written().equals(last(row).written());
      boolean apart = isLong(block);
      if (!row.isEmpty() && (!goesOn || apart)) {
        service.add(row);
        row.clear();
      }
      if (apart) {
        service.addEach(block);
      } else {
        row.addAll(block);
      }
    }
    if (!row.isEmpty()) {
      service.add(row);
    }
    return service.rows;
  }

  /** Pieces that follow each other and either all differ from what is written, or none. */
  private static List<List<Piece>> blocks(List<Piece> pieces) {
    List<List<Piece>> blocks = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Piece> block = blocks.isEmpty() ? List.of() : blocks.get(blocks.size() - 1);
      if (!block.isEmpty()
          && piece.follows(last(block))
          && piece.written().equals(last(block).written())
          && piece.differs() == last(block).differs()) {
        block.add(piece);
      } else {
        blocks.add(new ArrayList<>(List.of(piece)));
      }
    }
    return blocks;
  }

  private static boolean isLong(List<Piece> block) {
    long days = block.stream().mapToLong(piece -> LongLeaves.days(piece.dates())).sum();
    return block.get(0).differs()
        && (days >= LongLeaves.DAYS || block.stream().anyMatch(Piece::longLeave));
  }

  /** One row at the written percentage; where no day reaches that, a row for each percentage. */
  private void add(List<Piece> row) {
    if (row.stream().allMatch(Piece::differs)) {
      addEach(row);
    } else {
      add(row, row.get(0).written());
    }
  }

  /** A row for each percentage in turn. */
  private void addEach(List<Piece> pieces) {
    List<Piece> alike = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!alike.isEmpty() && !piece.share().equals(last(alike).share())) {
        add(alike, last(alike).share());
        alike.clear();
      }
      alike.add(piece);
    }
    add(alike, last(alike).share());
  }

  private void add(List<Piece> pieces, Fraction share) {
    Fraction months =
        pieces.stream()
            .map(piece -> MonthWeight.of(piece.dates()).times(piece.share()))
            .reduce(Fraction.ZERO, Fraction::plus);
    if (months.signum() == 0) {
      return;
    }
    rows.add(
        new ServiceRow(
            unit.name(),
            unit.kind(),
            unit.setting(),
            pieces.stream().flatMap(piece -> piece.rotations().stream()).distinct().toList(),
            new Period(pieces.get(0).dates().from(), last(pieces).dates().to()),
            share.times(HUNDRED),
            months));
  }

  private static Piece last(List<Piece> pieces) {
    return pieces.get(pieces.size() - 1);
  }
}
