/** The field of the number that a person types before an act (typed-number.server.ts). No other field, and no question of a survey, has such a name. */
export const numberField = "-nummer";
