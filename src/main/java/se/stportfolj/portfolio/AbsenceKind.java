package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Why a trainee was away; decides whether service time is lost. */
public enum AbsenceKind implements Word {
  PARENTAL("parental"),
  SICK("sick"),
  CHILD_CARE("child-care"),
  LEAVE("leave"),
  VACATION("vacation"),
  ON_CALL_COMPENSATION("on-call-compensation"),
  FLEX("flex");

  private final String key;

  AbsenceKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
