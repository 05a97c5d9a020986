/**
 * The map of the house: every room, what it holds, and what it may import. The house test holds the code to it, and the
 * README shows it (`test/house/map.test.ts` compares the two).
 */

/** A room, in the order of the ladder: it imports the rooms below it, never those above or beside. */
export const ladder = [
  ["overviews", "leaders', secretariat's and steering group's overviews; the page of a person"],
  ["feeds", "figures for Power BI and Excel, and their keys"],
  ["own-data", "what the site holds about oneself"],
  [
    "onboarding",
    "my page: the next step; plans of people and municipalities, listen-ins, follow-ups; ready for shifts",
  ],
  [
    "course-days",
    "course days: sign-up, waiting list, attendance, who lacks a day (a course DAY is never called a course)",
  ],
  [
    "elearning",
    "courses and their lessons (kinds/: a folder a kind of lesson), what counts as completed, deadlines, authoring",
  ],
  [
    "results",
    "what a round showed: withheld where it must be, published once; comparison, charts, targets; statistics/ (pure)",
  ],
  [
    "surveys",
    "questionnaires (kinds/: a folder a kind of question; editing/: built on the site), rounds, sealed answering, closing",
  ],
  ["diplomas", "issued on given evidence; number, PDF, public check"],
  ["people", "persons, municipalities, roles, sign-in, import, merging, leaving"],
  ["jobs", "work that lasts longer than a request: how far it is, and how it ended"],
  [
    "sending",
    "the page before letters to several: how many, to whom, how they look; a trial, and taking them back",
  ],
  ["undo", "acts that can be undone for ten minutes, and how"],
  ["mail", "outbox, delivery, letters"],
  ["audit", "who did what to whose data"],
] as const;

/** What stands on top and may import every room. */
export const onTop = [
  [
    "server",
    "the process and what every request passes: gate, pages, express handlers, content host, clock, event handlers; fast/",
  ],
  ["ops", "the operator's commands, one a file under commands/"],
] as const;

/** Leaves, which every file may import and which import no room. */
export const leaves = [
  ["base", "settings, log, secrets, events, forms, dates, texts' machinery"],
  ["ui", "page, header, field, table, charts' frame; imports no room"],
] as const;

/** Files directly in app/: those that a tool wants there, the site map, and this map. */
export const topFiles = [
  "root.tsx",
  "entry.server.tsx",
  "entry.client.tsx",
  "routes.ts",
  "secretariat-routes.ts",
  "map.ts",
] as const;

/** The map as the README shows it. */
export function mapText(): string {
  const line = ([name, holds]: readonly [string, string]) => `  ${`${name}/`.padEnd(15)}${holds}`;
  return [
    "```",
    "app/             the site; a room a folder",
    ...onTop.map(line),
    ...ladder.map(line),
    ...leaves.map(line),
    `  ${topFiles.join(", ")}: where a tool wants them, and the maps`,
    "  decisions/     one a file, dated · RECIPES.md how to add things · SECURITY.md what is held and limited",
  ].join("\n");
}
