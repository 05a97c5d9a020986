/** How many people one list may add, change and close on the site: twice as many as there are. The operator's command takes more. */
export const maxChanges = 500;
