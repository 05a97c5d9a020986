/** Letters that were delivered, made anew from what holds now: what they said is deleted when they are sent. */
import type { Tx } from "../../../db/database.server.ts";
import type { Actor } from "../../audit/audit.server.ts";
import { noticesAnew } from "../../course-days/notices/notices-anew.server.ts";
import { diplomaAnew } from "../../diplomas/issuing/issue.server.ts";
import {
  agentsInvitationAnew,
  courseInvitationAnew,
} from "../../elearning/deadlines/invitations-anew.server.ts";
import type { LetterName } from "../../mail/letters/letters.server.ts";
import type { PersonLetter } from "../../mail/status/person-letters.ts";
import { welcomePackAnew } from "../../onboarding/plans/welcome-pack.server.ts";
import { welcomePerson } from "../../people/persons/role-changes.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import type { Again } from "./letters-again.ts";

interface Asked {
  person: Person;
  letter: PersonLetter;
  actor: Actor;
  now: Date;
}

/** What posts a letter anew; null where nothing is to be told any more. */
type Anew = (tx: Tx, asked: Asked) => (() => void) | null;

const oneOrMore = (posts: (() => void)[]) =>
  posts.length > 0
    ? () => {
        for (const post of posts) post();
      }
    : null;

/** So that the new letter can be told from the first, and be sent again itself. */
const keyAnew = ({ id, idempotencyKey }: PersonLetter) => `${subjectKeyOf(idempotencyKey)}:again-${id}`;
const subjectKeyOf = (key: string | null) => key?.replace(/:again-\d+$/, "") ?? "";
/** The number in a key such as course-invitation:12:7. */
const numberIn = ({ idempotencyKey }: PersonLetter) => Number(idempotencyKey?.split(":")[1] ?? 0);

const seatAnew: Anew = (tx, { person, now }) => oneOrMore(noticesAnew(tx, person, "enrolled", now));

const anew: Partial<Record<LetterName, Anew>> = {
  welcome: (tx, { person, actor, now }) =>
    person.roles.some((role) => role !== "agent") ? () => welcomePerson(tx, actor, person.id, now) : null,
  "elearning-invitation": (tx, { person, letter, now }) =>
    agentsInvitationAnew(tx, person, keyAnew(letter), now),
  "course-invitation": (tx, { person, letter, now }) =>
    courseInvitationAnew(tx, person, numberIn(letter), keyAnew(letter), now),
  "welcome-pack": (tx, { person, letter, now }) =>
    welcomePackAnew(tx, person, numberIn(letter), keyAnew(letter), now),
  diploma: (tx, { person, letter, now }) => diplomaAnew(tx, person, letter.postedAt, now),
  // Whoever asks for one of these wants the day in the calendar as it stands.
  "course-day-confirmed": seatAnew,
  "course-day-moved": seatAnew,
  "course-day-reminder": seatAnew,
  "course-day-waiting": (tx, { person, now }) => oneOrMore(noticesAnew(tx, person, "waiting", now)),
  "course-day-offer": (tx, { person, now }) => oneOrMore(noticesAnew(tx, person, "offered", now)),
};

/** Why letters of other kinds cannot be made anew; of all others: they tell of something that has happened. */
const reasons: Partial<Record<LetterName, Again>> = {
  "sign-in": "code",
  "mail-change-asked": "code",
  "mail-change-new": "code",
  "course-reminder": "reminder",
  "course-not-completed": "reminder",
  "course-overdue": "reminder",
  "plan-overdue": "reminder",
  "team-reminder": "reminder",
};

/** What posts this letter anew; null where it cannot be. */
export const findAnew = (tx: Tx, asked: Asked): (() => void) | null =>
  anew[asked.letter.letter as LetterName]?.(tx, asked) ?? null;

/** How each of a person's letters (newest first) can be sent again. The person is null when they have left. */
export function againOf(
  tx: Tx,
  letters: PersonLetter[],
  { person, actor, now }: Omit<Asked, "letter" | "person"> & { person: Person | null },
): Again[] {
  const seen = new Set<string>();
  return letters.map((letter) => {
    const about = `${letter.letter} ${subjectKeyOf(letter.idempotencyKey)} ${letter.letter === "diploma" ? letter.id : ""}`;
    const isNewest = !seen.has(about);
    seen.add(about);
    if (letter.canBeSentAgain) return "as-is";
    if (letter.state === "waiting" || letter.state === "held") return null;
    const name = letter.letter as LetterName;
    if (!anew[name]) return reasons[name] ?? "past";
    if (!isNewest) return "newer";
    return person && findAnew(tx, { person, letter, actor, now }) ? "anew" : "over";
  });
}
