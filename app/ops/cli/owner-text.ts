/** Whose a database is that is not this mode's to open (`otherOwnerOf`); "en" stands before it. */
export const ownerText = {
  demo: "demos database",
  production: "database fra drift",
  unmarked: "database med personer, som ikke er mærket som en demos",
};
