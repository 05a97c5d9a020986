/** How many people one list may add, change and close on the site: far more than there are. The operator's command takes more. */
export const maxChanges = 5000;
/** How many rows a list that is uploaded may have, besides the heading: the site saves no more of them. */
export const maxPeopleRows = maxChanges;
/** So many are saved in one transaction, while nobody else is answered; more are saved in slices by a job. */
export const maxChangesAtOnce = 500;
