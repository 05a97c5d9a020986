/** The field of the number that a person types. It stands beside the answers; no question can have such a name. */
export const numberField = "-nummer";
