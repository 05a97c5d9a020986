/** Why a letter was not delivered, as it is stored where there is no reply of the mail server. Never renamed: rows hold the words. */
export const deliveryError = {
  /** No longer wanted when it was to be sent. */
  withdrawn: "withdrawn",
  /** Handed over to the mail server, which gave no answer: it may have arrived. */
  interrupted: "interrupted",
  /** The database could not be written, so it was not handed over. */
  unstored: "unstored",
  /** Its attachment could not be made in time. */
  overloaded: "overloaded",
  /** Its file under emails/ threw. */
  unwritable: "unwritable",
  /** A discreet letter that failed: the server's reply may hold the address. */
  givenUp: "given-up",
} as const;
