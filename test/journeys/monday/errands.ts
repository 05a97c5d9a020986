/** What the secretariat does on a Monday, and in how many presses at most. */

interface Part {
  what: string;
  /** The most presses it may take: a page that comes to need more fails the test. */
  most: number;
  /** In how many it was done before the pages were made for it, and before there was a panel before letters. */
  before?: number;
}

/** The errands by their numbers among the sixteen of the secretariat's Monday, each with its parts. */
export const errands = {
  1: {
    title: "plan four catch-up days",
    parts: {
      series: { what: "four days as a series", before: 6, most: 6 },
      publish: { what: "one of them corrected, and all published", most: 4 },
      lacking: { what: "who lacks a day, and where there are seats", most: 1 },
    },
  },
  2: {
    title: "import twelve agents of a new municipality",
    parts: {
      correct: { what: "the list read, and its typical errors corrected", most: 4 },
      // The list without errors took 4: to the page, the file, the import, and the letters.
      import: { what: "the corrected list imported, and its letters sent", before: 4, most: 2 },
    },
  },
  3: {
    title: "move a day, and cancel another",
    parts: {
      move: { what: "a day moved, with the reason to everyone", before: 3, most: 4 },
      cancel: { what: "another cancelled, with the reason to everyone", before: 4, most: 4 },
    },
  },
  4: {
    title: "the list of participants, and a letter to all",
    parts: {
      list: { what: "the list for Excel and print", most: 3 },
      sendList: { what: "the list to the host", most: 2 },
      write: { what: "a letter to all on the day", most: 4 },
    },
  },
  5: {
    title: "enter attendance from paper",
    parts: {
      // To the day and its list, all present, the one who was not, and for the one without a seat a search and a mark.
      attendance: { what: "everyone but one, and one who came without a seat", most: 6 },
    },
  },
  6: {
    title: "revise a course",
    parts: {
      revise: {
        what: "a film replaced, an exercise added, reordered, seen, and published to be seen again",
        before: 20,
        most: 10,
      },
      // Two to begin it and two to publish it; of a lesson two to add it, and what its content takes.
      build: { what: "a short course with a lesson of each kind", most: 25 },
    },
  },
  7: {
    title: "invite to a course",
    parts: {
      invite: { what: "those who are not invited", before: 3, most: 4 },
      notCompleted: { what: "who has not completed it, as a workbook", most: 4 },
      remind: { what: "a reminder to them", most: 3 },
    },
  },
  8: {
    title: "a survey round to slides",
    parts: {
      close: { what: "a round closed for good, which is confirmed", most: 3 },
      // Two confirmations of what cannot be undone, and the panel before letters, are among them.
      publish: { what: "its draft made, read, and published", most: 7 },
      slides: { what: "one of its charts as a picture, and the report", most: 3 },
    },
  },
  9: {
    title: "a municipality leaves, another joins",
    parts: {
      leave: { what: "notice of leaving", before: 4, most: 4 },
      join: { what: "another that joins, with its leader", before: 4, most: 4 },
    },
  },
  10: {
    title: "who may take shifts on a day in a municipality",
    parts: {
      list: { what: "those who are ready, on that day in that municipality", most: 3 },
      exception: { what: "an exception for one who is not", most: 2 },
      text: { what: "the list as text to mail to whoever plans shifts", most: 2 },
      mailing: { what: "the changes mailed to them from now on", most: 4 },
    },
  },
  11: {
    title: "connect Power BI",
    parts: { key: { what: "a key, and the first figures fetched with it", before: 5, most: 5 } },
  },
  12: {
    title: "keep the people in order",
    parts: {
      mail: { what: "a person found, and their mail address corrected", before: 4, most: 4 },
      merge: { what: "two entries of one person merged", most: 5 },
      leave: { what: "a person on leave", before: 4, most: 4 },
      close: { what: "a person closed", before: 4, most: 4 },
    },
  },
  13: {
    title: "the mail page",
    parts: {
      failed: { what: "a letter that did not arrive sent again", most: 2 },
      text: { what: "a sentence of a letter changed", most: 3 },
    },
  },
  14: {
    title: "the council's page",
    parts: { sheet: { what: "the figures, and the sheet for the council", most: 2 } },
  },
  15: {
    title: "who looked at a person",
    parts: { views: { what: "who has seen the person's data", before: 4, most: 4 } },
  },
  16: {
    title: "undo something wrong",
    parts: { undo: { what: "a day that was cancelled by mistake", most: 1 } },
  },
} as const satisfies Record<number, { title: string; parts: Record<string, Part> }>;

export type ErrandNumber = keyof typeof errands;
export type PartOf<N extends ErrandNumber> = keyof (typeof errands)[N]["parts"] & string;
