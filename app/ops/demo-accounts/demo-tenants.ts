/** The municipalities of the demo whose own accounts can be tried, with accounts of the named people. Karen has used hers before. */
export const demoTenants = [
  {
    tenant: "aarhus",
    name: "Aarhus",
    accounts: [
      { id: "astrid", label: "Astrid Vestergren" },
      { id: "karen", label: "Karen Overmark" },
      { id: "vibeke", label: "Vibeke Hostrupdal" },
    ],
  },
  { tenant: "viborg", name: "Viborg", accounts: [{ id: "stig", label: "Stig Møllehave" }] },
] as const;

/** What the stand-in calls the holder of an account in the directory. */
export const directoryIdOf = (accountId: string): string => `${accountId}-in-directory`;
