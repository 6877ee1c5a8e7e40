package se.stportfolj.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a forecast was asked for besides the date.
 *
 * @param finishBy the day by which the service shall be complete
 */
record Asked(List<WhatIf> whatIfs, Optional<LocalDate> finishBy) {
  static Asked of(Invocation invocation) throws UsageException {
    return new Asked(scenarios(invocation).whatIfs(), invocation.day("--finish-by"));
  }

  /** Only the scenarios, of a command that takes no day. */
  static Asked scenarios(Invocation invocation) throws UsageException {
    List<WhatIf> whatIfs = new ArrayList<>();
    for (String text : invocation.options("--what-if")) {
      whatIfs.add(WhatIf.parse(text));
    }
    return new Asked(whatIfs, Optional.empty());
  }
}
