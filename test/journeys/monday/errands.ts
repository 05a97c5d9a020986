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
  4: {
    title: "the list of participants, and a letter to all",
    parts: {
      list: { what: "the list for Excel and print", most: 3 },
      sendList: { what: "the list to the host", most: 2 },
      write: { what: "a letter to all on the day", most: 4 },
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
    },
  },
  7: {
    title: "invite to a course",
    parts: {
      invite: { what: "those who are not invited", before: 3, most: 4 },
    },
  },
  16: {
    title: "undo something wrong",
    parts: { undo: { what: "a day that was cancelled by mistake", most: 1 } },
  },
} as const satisfies Record<number, { title: string; parts: Record<string, Part> }>;

export type ErrandNumber = keyof typeof errands;
export type PartOf<N extends ErrandNumber> = keyof (typeof errands)[N]["parts"] & string;
