/** Limits that a form and a CHECK of the database both state. */

/** As many seats as a course day, or a reservation, can have. */
export const maxSeats = 500;

/** As many characters as the dietary needs, and the access needs, of a participant can have. */
export const maxNeedsChars = 200;

/** As many characters as a reason can have: of an exemption, a follow-up, a shift exception, or the answer to a new mail address. */
export const maxReasonChars = 500;

/** As many wrong codes as one sign-in letter can take, and as many by its link. */
export const maxCodeTries = 5;

/** As many days as an invited course can be due after. */
export const maxDueDays = 730;

/** As many working days before or after its start as an item of a plan can be due. */
export const maxDaysFromStart = 250;
