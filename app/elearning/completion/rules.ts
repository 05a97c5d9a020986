/**
 * The version of the rules by which lessons are judged complete; each completion stores the version it was judged by. Raise it when
 * a rule changes, and keep the old wording in the texts (why.rule).
 */
export const presentRuleVersion = 1;

/** A film is complete when this share of its seconds has been seen. */
export const requiredFilmShare = 0.95;
