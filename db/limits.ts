/** Limits that a form and a CHECK of the database both state. */

/** The most seats that a course day, or a reservation, can have. */
export const maxSeats = 500;

/** The most characters that the dietary needs, and the access needs, of a participant can have. */
export const maxNeedsChars = 200;

/** The most characters that a reason can have: of an exemption, a follow-up, a shift exception, or the answer to a new mail address. */
export const maxReasonChars = 500;

/** The most wrong codes that one sign-in letter takes; tries by its link are counted apart, to the same number. */
export const maxCodeTries = 5;

/** The most days after its invitation that a course can be due. */
export const maxDueDays = 730;

/** The most working days before or after a plan's start that an item can be due. */
export const maxDaysFromStart = 250;

/** A staff number is one of a municipality's own: letters and digits. */
export const maxStaffNumberChars = 20;

/** What the provider of a municipality's accounts calls it: an id, or a name in its address. */
export const maxTenantChars = 64;

/** What a provider calls the holder of an account: OpenID Connect's own limit. */
export const maxSubjectChars = 255;
