/** Danish order, in which Aa stands with Å at the end. */
export const danishOrder = new Intl.Collator("da").compare;
