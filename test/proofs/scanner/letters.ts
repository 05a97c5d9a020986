/** One letter of every kind and form that the site can send, about what the site really has, and the links that stand in them. */
import { setTimeout } from "node:timers/promises";
import { and, asc, eq, isNotNull, isNull, notInArray } from "drizzle-orm";
import type { ParsedMail } from "mailparser";
import type { LetterName, PropsOf } from "../../../app/mail/letters/letters.server.ts";
import { allSamples } from "../../../app/mail/letter-texts/samples/samples.server.ts";
import { postLetter } from "../../../app/mail/outbox/post.server.ts";
import { askForOwnMail } from "../../../app/people/mail-change/asking.server.ts";
import { db, writeTransaction } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { diplomas } from "../../../db/schema/diplomas.ts";
import { courseCompletions, courses } from "../../../db/schema/elearning.ts";
import { letters } from "../../../db/schema/mail.ts";
import { mailChanges } from "../../../db/schema/people-mail-changes.ts";
import { plans } from "../../../db/schema/onboarding.ts";
import { people, roles } from "../../../db/schema/people.ts";
import { invitations, rounds } from "../../../db/schema/surveys.ts";
import type { Site } from "../../journeys/site.ts";

/** Posted by an act, since the site alone makes their secrets. */
const byActs: LetterName[] = ["sign-in"];

/** Of a revision that nobody owes here nothing is sent: its letter goes as the trial of it, which is the same letter. */
const asTrials: LetterName[] = ["course-revised"];

/** What letters are about here, in the place of what their samples name. */
function worldOfProps(reader: number, changeId: number): Record<string, number | string> {
  const round = db.select().from(rounds).where(eq(rounds.state, "published")).get()!;
  const invitation = db
    .select({ id: invitations.id })
    .from(invitations)
    .innerJoin(rounds, eq(rounds.id, invitations.roundId))
    .where(and(eq(rounds.state, "open"), isNotNull(invitations.sealed)))
    .get()!;
  const completed = db
    .select({ id: courseCompletions.courseId })
    .from(courseCompletions)
    .where(eq(courseCompletions.personId, reader));
  return {
    personId: reader,
    changeId,
    roundId: round.id,
    invitationId: invitation.id,
    dayId: db.select().from(courseDays).where(eq(courseDays.state, "published")).get()!.id,
    planId: db.select().from(plans).where(isNull(plans.endedAt)).get()!.id,
    courseId: db.select().from(courses).where(notInArray(courses.id, completed)).get()!.id,
    number: db.select().from(diplomas).where(isNotNull(diplomas.personId)).get()!.number,
  };
}

function aboutWorld(value: unknown, world: Record<string, number | string>): unknown {
  if (Array.isArray(value)) return value.map((each) => aboutWorld(each, world));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, old]) => [
      key,
      typeof old === typeof world[key] ? world[key] : aboutWorld(old, world),
    ]),
  );
}

/** People who are not named in the demo: agents who read the letters, ask for codes, and change their address. */
export const listReaders = (): { id: number; mail: string }[] =>
  db
    .select({ id: people.id, mail: people.mail })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(roles.role, "agent"), isNull(people.leftOn), isNotNull(people.mail)))
    .orderBy(asc(people.id))
    .limit(12)
    .all()
    .map(({ id, mail }) => ({ id, mail: mail! }));

/** Posts every letter to one reader, into the open database; another has asked for a new address. */
export function postAllLetters(reader: { id: number; mail: string }, changer: number, now: Date): void {
  askForOwnMail({ id: changer, role: "agent" }, "ny.adresse@eksempel.dk", now);
  const change = db.select().from(mailChanges).where(eq(mailChanges.personId, changer)).get()!;
  const world = worldOfProps(reader.id, change.id);
  writeTransaction((tx) => {
    for (const { letter, props } of allSamples) {
      if (byActs.includes(letter)) continue;
      const about = aboutWorld(props, world) as object;
      const whole = asTrials.includes(letter) ? { ...about, trial: true } : about;
      const to = { ...reader, locale: "da" as const };
      postLetter(tx, { letter, to, props: whole as PropsOf<LetterName> }, now);
    }
  });
}

/** Waits until the open database has no letter that is still to be sent; returns the kinds of those that were. */
export async function waitUntilSent(waitMs = 300_000): Promise<Set<string>> {
  const until = performance.now() + waitMs;
  const waiting = () =>
    db
      .select()
      .from(letters)
      .where(notInArray(letters.state, ["sent", "failed"]))
      .all();
  while (waiting().length > 0 && performance.now() < until) await setTimeout(100);
  const sent = db.select().from(letters).where(eq(letters.state, "sent")).all();
  return new Set(sent.map(({ letter }) => letter));
}

export interface LetterLinks {
  /** Addresses of the site that stand in the text or behind a button. */
  links: string[];
  /** What a mail program's own button sends to (RFC 8058). */
  oneClick: string[];
}

/** The links of these letters that lead to the site, each once. */
export function linksIn(received: ParsedMail[], site: Site): LetterLinks {
  const links = new Set<string>();
  const oneClick = new Set<string>();
  for (const { html, text, headerLines } of received) {
    const decoded = String(html || "").replaceAll("&amp;", "&");
    const found = [
      ...[...decoded.matchAll(/(?:href|src|action)="([^"]+)"/g)].map(([, link]) => link!),
      ...(text?.match(/https?:\/\/[^\s<>"\])]+/g) ?? []),
    ];
    const header = (key: string) => headerLines.find((line) => line.key === key)?.line ?? "";
    const unsubscribe = /<(https?:[^>]+)>/.exec(header("list-unsubscribe").replace(/\r?\n\s+/g, ""))?.[1];
    if (unsubscribe) found.push(unsubscribe);
    if (unsubscribe && header("list-unsubscribe-post")) oneClick.add(unsubscribe);
    for (const link of found.map((one) => one.replace(/[.,;:]$/, "")))
      if (new URL(link, site.base).origin === site.base) links.add(new URL(link, site.base).href);
  }
  return { links: [...links], oneClick: [...oneClick] };
}
