/**
 * No act writes to several people before its panel has shown them: each is sent as its own page sends it, and the outbox is read. The panel
 * tells how many letters and to whom, what it sends is that, and a form that shows another sending sends nothing. Nor does another act to the
 * same people let them go before their time. Which acts there are is found in the code: every route whose action leads to a loop that posts is
 * tried, or has a reason not to.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { databaseFile } from "../../app/base/env.server.ts";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { lettersThatAre } from "../../app/mail/letters/letters.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { siteMap } from "../../app/routes.ts";
import { type Panel, panelFields } from "../../app/sending/panel.ts";
import { eventHandlers, lateProps } from "../../app/server/event-handlers.server.ts";
import { admit } from "../../app/server/gate.server.ts";
import { undoKinds } from "../../app/server/undo-kinds.server.ts";
import { registerUndoKinds } from "../../app/undo/undo-kinds.server.ts";
import {
  closeDatabase,
  db,
  migrateDatabase,
  openDatabase,
  sqlite,
  writeTransaction,
} from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { letters } from "../../db/schema/mail.ts";
import { sessionCookieOf } from "../course-days/sample-days.ts";
import { addLessons, filmLesson } from "../elearning/sample-lessons.ts";
import { root } from "../overlay/overlay.ts";
import { panelForm, panelOf } from "../sending/through-panel.ts";
import { type SeveralAct, severalActs, type World } from "./mailing/acts.ts";
import { keepsWaiting } from "./mailing/another-act.ts";
import { consequences } from "./mailing/consequences.ts";
import { findPostingRoutes } from "./mailing/posting-routes.ts";
import { type Bounds, type Broken, type Figures, none, some } from "./runner/contract.ts";

export const rounds = 1;

export const broken: Broken[] = [
  {
    name: "one act that posts directly",
    file: "app/course-days/planning/routes/publish.tsx",
    target:
      "await send(actor, { form, undo, back, canLeaveOut: true }, now, () =>\n    publishDay(actor, dayId, now),\n  );",
    replacement: "await Promise.all([send, form, undo]).then(() => publishDay(actor, dayId, now));",
    spoils: "direct",
    inTests: true,
  },
  {
    name: "a new route that posts directly",
    file: "app/people/staff-numbers/routes/staff-numbers.tsx",
    target: '  if ("wrong" in outcome)',
    replacement:
      '  const { sendListToHosts } = await import("../../../course-days/hosts/send-list.server.ts");\n  sendListToHosts(currentPerson(context), 1, new Date());\n  if ("wrong" in outcome)',
    spoils: "unlisted",
  },
  {
    name: "every act posts directly",
    file: "app/sending/send.server.ts",
    target: "if (form.seen === null) return !isToSeveral(posted);",
    replacement: "if (form.seen === null) return true;",
    spoils: "direct",
  },
  {
    name: "a count of its own",
    file: "app/sending/send.server.ts",
    target: "letterCount: posted.length,",
    replacement: "letterCount: posted.length + 1,",
    spoils: "wrongCounts",
  },
  {
    name: "what the panel showed is not compared",
    file: "app/sending/send.server.ts",
    target: "return form.seen === seen && !form.wantsTrial",
    replacement: "return !form.wantsTrial",
    spoils: "unseen",
  },
  {
    name: "the letters go at once",
    file: "app/mail/outbox/held-letters.server.ts",
    target: ".set({ heldFor, dueAt })",
    replacement: ".set({ heldFor })",
    spoils: "unheld",
  },
  {
    name: "later letters go before those that wait",
    file: "app/mail/outbox/held-letters.server.ts",
    target: "lte(earlier.id, afterId)",
    replacement: "lte(earlier.id, 0)",
    spoils: "letGo",
  },
];

export const bounds: Bounds = {
  acts: some,
  direct: none,
  wrongCounts: none,
  unseen: none,
  unheld: none,
  letGo: none,
  untried: none,
  unlisted: none,
};

export async function prove(): Promise<Figures> {
  openDatabase(databaseFile());
  migrateDatabase();
  sqlite.pragma("synchronous = OFF");
  registerEventHandlers(eventHandlers);
  registerUndoKinds(undoKinds);
  registerLateProps(lateProps);
  const world = newWorld();
  const figures = { acts: 0, letters: 0, direct: 0, wrongCounts: 0, unseen: 0, unheld: 0, letGo: 0 };
  const wrong: string[] = [];
  const tried = new Set<string>();
  for (const [name, prepare] of Object.entries(severalActs)) {
    const found = await tryAct(world, await prepare(world), tried);
    figures.acts += 1;
    figures.letters += found.letters;
    for (const fault of found.faults) {
      figures[fault] += 1;
      wrong.push(`${name}: ${fault}`);
    }
  }
  closeDatabase();
  const untried = listSendingRoutes().filter((file) => !tried.has(file));
  const unlisted = listUnlisted(tried);
  const first = [...wrong, ...untried, ...unlisted].slice(0, 5).join(" · ");
  return { ...figures, untried: untried.length, unlisted: unlisted.length, first };
}

/** The routes that may post to several, and are neither tried nor have a reason; and reasons of those that do not. */
function listUnlisted(tried: ReadonlySet<string>): string[] {
  const found = findPostingRoutes();
  const known = Object.keys(consequences);
  return [
    ...found.filter((file) => !tried.has(file) && !known.includes(file)),
    ...known.filter((file) => !found.includes(file)),
  ];
}

function newWorld(): World {
  const people = addCast();
  const lessonIds = addLessons("agents", filmLesson("velkommen", 10), filmLesson("muni", 10));
  const courseId = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  return { people, lessonIds, courseId, now: new Date() };
}

type Fault = "direct" | "wrongCounts" | "unseen" | "unheld" | "letGo";

const posted = () => db.select().from(letters).all();
/** Whether the outbox holds letters to more than one person. */
const isToSeveral = () => new Set(posted().map(({ recipient }) => recipient)).size > 1;

/** Sends an act's form from its own page, then a form that shows another sending, and then the panel's. */
async function tryAct(
  { people }: World,
  act: SeveralAct,
  tried: Set<string>,
): Promise<{ letters: number; faults: Fault[] }> {
  db.delete(letters).run();
  const [name, role] = act.as;
  const cookie = sessionCookieOf(people[name], role).split("; Path=")[0]!;
  const send = (body: URLSearchParams) => post(act.path, cookie, body, tried);
  const panel = panelOf(await send(new URLSearchParams(act.form)));
  if (!panel) return { letters: posted().length, faults: isToSeveral() ? ["direct"] : ["wrongCounts"] };
  if (posted().length > 0) return { letters: posted().length, faults: ["direct"] };
  const stale = panelForm(panel);
  stale.set(panelFields.seen, "en-anden-udsendelse");
  await send(stale);
  if (posted().length > 0) return { letters: posted().length, faults: ["unseen"] };
  await send(panelForm(panel));
  const rows = posted();
  const waits = rows.every(({ dueAt, postedAt, heldFor }) => heldFor !== null && dueAt > postedAt);
  const faults: Fault[] = [];
  if (!isAsShown(panel)) faults.push("wrongCounts");
  if (!waits) faults.push("unheld");
  else if (!keepsWaiting(people.sanne)) faults.push("letGo");
  return { letters: rows.length, faults };
}

/** Letters of which nobody may see who gets them are counted only. */
function isAsShown({ letterCount, recipientCount, recipients }: Panel): boolean {
  const rows = posted();
  const ids = new Set(rows.map(({ personId }) => personId));
  const named = rows.every(({ letter }) => lettersThatAre("countsOnly").includes(letter)) ? 0 : ids.size;
  return (
    letterCount === rows.length &&
    recipientCount === ids.size &&
    recipients.length === named &&
    recipients.every(({ id }) => ids.has(id))
  );
}

/** Calls the action of the route that the site map names for the address. */
async function post(path: string, cookie: string, body: URLSearchParams, tried: Set<string>) {
  const { admission, address, session } = admit(path, cookie, new Date());
  if (admission !== "open" || !address?.file) throw new Error(`${path} is not open.`);
  tried.add(address.file);
  const { action } = await import(join(root, "app", address.file));
  const request = new Request(`http://localhost:3000${path}`, {
    method: "POST",
    headers: { Cookie: cookie },
    body,
  });
  return action({ request, params: paramsOf(address.path, path), context: { ...visitContext, session } });
}

const visitContext = { locale: "da", reference: "proof", ip: "192.0.2.1", mode: "test" } as const;

function paramsOf(pattern: string, path: string): Record<string, string> {
  const [names, values] = [pattern.split("/"), path.split("/")];
  return Object.fromEntries(
    names.flatMap((part, at) => (part.startsWith(":") ? [[part.slice(1), values[at]!]] : [])),
  );
}

/** The routes of the site map that have the panel. */
const listSendingRoutes = (): string[] =>
  siteMap.flatMap(({ file }) =>
    file && readFileSync(join(root, "app", file), "utf8").includes("/sending/send") ? [file] : [],
  );
