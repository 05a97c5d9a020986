/** What can wait for the secretariat, in the order of its list among what is equally urgent. */
export const errandKinds = [
  "mailOutage",
  "attendance",
  "failedLetters",
  "failingMails",
  "owing",
  "host",
  "seats",
  "closingRounds",
  "latePlans",
  "mailChanges",
  "dayDrafts",
  "courseDrafts",
  "questionnaireDrafts",
  "importDrafts",
] as const;
export type ErrandKind = (typeof errandKinds)[number];

/** One thing that an errand is about: a day in a municipality, or what has a name. */
export interface ErrandSubject {
  to: string;
  day?: Date;
  name: string;
}

/** Something that waits for the secretariat: how many, and where it is done. */
export interface SecretariatErrand {
  kind: ErrandKind;
  count: number;
  /** Whether it should have been done already. */
  late: boolean;
  /** The first of them, where each has a page of its own. */
  subjects: ErrandSubject[];
  /** Where it is done. */
  to: string;
  /** Since when, of what has lasted. */
  since?: Date;
}

/** Those of which there are any: first what should have been done already, each in the order of their kinds. */
export const mostUrgentFirst = (errands: SecretariatErrand[]): SecretariatErrand[] =>
  errands
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => Number(b.late) - Number(a.late) || errandKinds.indexOf(a.kind) - errandKinds.indexOf(b.kind),
    );
