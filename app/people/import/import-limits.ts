/** How many people one list may add, change and close on the site: far more than there are. The operator's command takes more. */
export const maxChanges = 5000;
/** How many rows a list that is uploaded may have, besides the heading: the site saves no more of them. */
export const maxPeopleRows = maxChanges;
/** How many characters all cells of it may have: 400 a row. What is kept of it is read and written at one go at each look. */
export const maxPeopleChars = 2_000_000;
/** So many are saved in one transaction, some 80 ms in which nobody else is answered; more are saved in slices by a job. */
export const maxChangesAtOnce = 100;
