import type {
  completionWays,
  EnrolmentState,
  FollowUpKind,
  ListenDirection,
  MailChangeState,
  Mark,
  Party,
  Role,
} from "../../db/enums.ts";
import type { Locale } from "../base/texts/locale.ts";
import type { OptionalLetter } from "../mail/optional/optional-letters.ts";
import type { Absence } from "../people/register/absence.ts";

/** Something that others did which concerned the person: seen or changed. */
export interface Access {
  at: Date;
  /** An act of the audit trail. */
  act: string;
  /** How often, where several are counted in one line. */
  times?: number | null;
  /** The role in which it was done; "site" for what the site did by itself. */
  role: string;
}

/**
 * Everything that the site stores under one person's name, as it is downloaded: the names are those of the file. Days are yyyy-mm-dd.
 * Answers in surveys are not among it, since nobody can tell whose they are.
 */
export interface OwnData {
  person: Absence & {
    name: string;
    mail: string | null;
    phone: string | null;
    /** The number by which the plan of shifts knows them. */
    staffNumber: string | null;
    startsOn: string;
    locale: Locale;
    municipality: string | null;
    roles: Role[];
    enteredAt: Date;
  };
  seats: {
    on: string;
    in: string;
    state: EnrolmentState;
    since: Date;
    food: string;
    access: string;
  }[];
  attendance: { on: string; in: string; mark: Mark }[];
  exemptions: { on: string; reason: string }[];
  lessons: { title: string; completedAt: Date; way: (typeof completionWays)[number] | null }[];
  courses: { title: string; completedAt: Date }[];
  diplomas: { number: string; course: string; issuedAt: Date; revokedAt: Date | null }[];
  plan: { title: string; party: Party; dueOn: string; doneOn: string | null; note: string }[];
  earlierPlans: { title: string; doneAt: Date | null; note: string }[];
  listenIns: {
    way: ListenDirection;
    on: string;
    fromTime: string | null;
    toTime: string | null;
    place: string;
    doneAt: Date | null;
  }[];
  followUps: { what: FollowUpKind; why: string; dueOn: string; doneAt: Date | null }[];
  /** `lettersTo`: the mail address to which the letters of a round that has not closed go. */
  surveys: { round: string; askedUnder: string; lettersTo: string | null }[];
  /** The accounts of municipalities by which they sign in. */
  accounts: { municipality: string; subject: string; tiedAt: Date; usedAt: Date }[];
  mailChanges: {
    oldMail: string;
    newMail: string;
    askedAt: Date;
    /** The role of whoever asked. */
    askedAs: Role;
    state: MailChangeState;
    reason: string;
  }[];
  letters: { letter: string; subject: string | null; sentAt: Date | null }[];
  /** The kinds of letters that they do without. */
  declinedLetters: { letter: OptionalLetter; declinedAt: Date }[];
  views: Access[];
}
