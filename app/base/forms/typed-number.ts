/** The field of the number that a person types before an act (typed-number.server.ts). No other field, and no question of a survey, has such a name. */
export const numberField = "-nummer";

/** A field that people do not see and that stays empty: programs that fill in forms fill it too. */
export const emptyField = "-tomt";
