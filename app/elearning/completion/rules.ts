/**
 * The wording of the rules by which lessons are judged complete; each completion keeps the one it was judged by. When a
 * rule changes, this rises, and the old wording stays in the texts (why.rule).
 */
export const presentRuleVersion = 1;

/** A film is complete when this share of its seconds has been seen. */
export const requiredFilmShare = 0.95;
