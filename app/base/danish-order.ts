/** Compares two texts in Danish alphabetical order, in which Aa sorts as Å. */
export const danishOrder = new Intl.Collator("da").compare;
