/** What the secretariat does on a Monday, and in how many presses at most. */

interface Part {
  what: string;
  /** The most presses it may take. A press that was not needed is worth a fault: nobody sees it but who makes it every week. */
  most: number;
  /** In how many it was done before the pages were made for it; some had no way then. Of these, the panel before letters is newer. */
  before?: number;
}

/** The sixteen errands by their numbers, each with its parts. */
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
    title: "import twelve agents from a list with faults",
    parts: { import: { what: "faults corrected, and all imported", before: 4, most: 4 } },
  },
  3: {
    title: "move a day and cancel another",
    parts: {
      move: { what: "moved, with a reason, and its people told", before: 3, most: 4 },
      cancel: { what: "cancelled, with a reason, and its people told", before: 4, most: 3 },
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
    title: "attendance from paper",
    parts: { attendance: { what: "all present but one, and one without a seat", most: 6 } },
  },
  6: {
    title: "revise a course, and build a short one",
    parts: {
      revise: {
        what: "a film replaced, an exercise added, reordered, seen, and published to be seen again",
        before: 20,
        most: 10,
      },
      build: { what: "a course with each kind of lesson", most: 25 },
    },
  },
  7: {
    title: "invite, remind, and see who has not completed",
    parts: {
      invite: { what: "those who are not invited", before: 3, most: 4 },
      lacking: { what: "who has not completed, for how long, and in Excel", most: 4 },
      remind: { what: "those who have not completed", most: 3 },
    },
  },
  8: {
    title: "a survey round to slides",
    parts: {
      open: { what: "a round written and opened", most: 6 },
      slides: { what: "a round closed, published, and a chart for a slide", most: 12 },
    },
  },
  9: {
    title: "a municipality leaves, another joins",
    parts: {
      leave: { what: "notice of leaving", before: 4, most: 4 },
      join: { what: "a municipality with its leaders", before: 4, most: 3 },
    },
  },
  10: {
    title: "who may take shifts in Horsens on Monday",
    parts: {
      ready: { what: "who is ready", most: 3 },
      exception: { what: "an exception", most: 2 },
      planner: { what: "the list for Excel, and changes to the planner by mail", most: 5 },
    },
  },
  11: {
    title: "connect Power BI",
    parts: { powerBi: { what: "a key, how it is used, and the figures", before: 5, most: 4 } },
  },
  12: {
    title: "find a person, correct, merge, put on leave, close",
    parts: {
      correct: { what: "a mail address corrected", before: 4, most: 3 },
      leave: { what: "put on leave", most: 3 },
      merge: { what: "merged with a double", most: 5 },
      close: { what: "closed", most: 3 },
    },
  },
  13: {
    title: "the mails, one that failed, and the text of one",
    parts: {
      failed: { what: "one that failed sent again", most: 2 },
      text: { what: "a sentence of a letter", most: 3 },
    },
  },
  14: {
    title: "the page of the council",
    parts: { council: { what: "the figures, and the sheet to print", most: 2 } },
  },
  15: {
    title: "who looked at somebody",
    parts: { audit: { what: "who looked at whom, and when", before: 4, most: 3 } },
  },
  16: {
    title: "undo something wrong",
    parts: { undo: { what: "a day that was cancelled by mistake", most: 1 } },
  },
} as const satisfies Record<number, { title: string; parts: Record<string, Part> }>;

export type ErrandNumber = keyof typeof errands;
export type PartOf<N extends ErrandNumber> = keyof (typeof errands)[N]["parts"] & string;
