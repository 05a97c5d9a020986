import type { texts } from "./texts.ts";

/** What can be done or seen. Each act has a text. */
export type Act = keyof (typeof texts)["act"];

/** The acts that only show data. */
export const viewActs = [
  "comments-read",
  "contacts-seen",
  "diploma-seen",
  "draft-seen",
  "duty-seen",
  "evidence-seen",
  "failed-letters-seen",
  "feed-read",
  "host-pack-seen",
  "mail-changes-seen",
  "participants-seen",
  "person-letters-seen",
  "person-seen",
  "placing-seen",
  "plan-seen",
  "plans-seen",
  "result-seen",
  "shift-list-seen",
  "shift-names-read",
  "takers-seen",
  "team-seen",
  "trail-seen",
  "uninvited-seen",
  "walk-in-sought",
] as const satisfies Act[];

export type ViewAct = (typeof viewActs)[number];

/** Acts of earlier versions: nothing does them any more, and old lines of the trail still tell of them. */
export const formerActs = ["mail-change-undone"] as const satisfies Act[];

/** The acts that change something. */
export type DoneAct = Exclude<Act, ViewAct | (typeof formerActs)[number]>;
