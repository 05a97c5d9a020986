import * as backupFailed from "../../../emails/backup-failed.tsx";
import * as courseDayCancelled from "../../../emails/course-day-cancelled.tsx";
import * as courseDayConfirmed from "../../../emails/course-day-confirmed.tsx";
import * as courseDayGivenUp from "../../../emails/course-day-given-up.tsx";
import * as courseDayExempt from "../../../emails/course-day-exempt.tsx";
import * as courseDayHost from "../../../emails/course-day-host.tsx";
import * as courseDayLeader from "../../../emails/course-day-leader.tsx";
import * as courseDayMoved from "../../../emails/course-day-moved.tsx";
import * as courseDayOffer from "../../../emails/course-day-offer.tsx";
import * as courseDayOfferExpired from "../../../emails/course-day-offer-expired.tsx";
import * as courseDayReminder from "../../../emails/course-day-reminder.tsx";
import * as courseDayTeam from "../../../emails/course-day-team.tsx";
import * as courseDayWaiting from "../../../emails/course-day-waiting.tsx";
import * as courseDayWords from "../../../emails/course-day-words.tsx";
import * as courseDaysOpen from "../../../emails/course-days-open.tsx";
import * as courseInvitation from "../../../emails/course-invitation.tsx";
import * as courseNotCompleted from "../../../emails/course-not-completed.tsx";
import * as courseOverdue from "../../../emails/course-overdue.tsx";
import * as courseReminder from "../../../emails/course-reminder.tsx";
import * as courseRevised from "../../../emails/course-revised.tsx";
import * as diploma from "../../../emails/diploma.tsx";
import * as elearningInvitation from "../../../emails/elearning-invitation.tsx";
import * as followUp from "../../../emails/follow-up.tsx";
import * as listenIn from "../../../emails/listen-in.tsx";
import * as mailChangeAsked from "../../../emails/mail-change/asked.tsx";
import * as mailChangeEnded from "../../../emails/mail-change/ended.tsx";
import * as mailChangeMerged from "../../../emails/mail-change/merged.tsx";
import * as mailChangeNew from "../../../emails/mail-change/new.tsx";
import * as planOverdue from "../../../emails/plan-overdue.tsx";
import * as rolesChanged from "../../../emails/roles-changed.tsx";
import * as shiftChanges from "../../../emails/shift-changes.tsx";
import * as signIn from "../../../emails/sign-in.tsx";
import * as signInAccount from "../../../emails/sign-in-account.tsx";
import * as signInAlarm from "../../../emails/sign-in-alarm.tsx";
import * as surveyInvitation from "../../../emails/survey-invitation.tsx";
import * as surveyLink from "../../../emails/survey-link.tsx";
import * as surveyReminder from "../../../emails/survey-reminder.tsx";
import * as surveyResults from "../../../emails/survey-results.tsx";
import * as teamReminder from "../../../emails/team-reminder.tsx";
import * as welcome from "../../../emails/welcome.tsx";
import * as welcomePack from "../../../emails/welcome-pack.tsx";

/** Every letter the site can send: one file each under emails/. Each has a name in the texts, mail.kind. */
export const letterFiles = {
  "backup-failed": backupFailed,
  "course-day-cancelled": courseDayCancelled,
  "course-day-confirmed": courseDayConfirmed,
  "course-day-given-up": courseDayGivenUp,
  "course-day-exempt": courseDayExempt,
  "course-day-host": courseDayHost,
  "course-day-leader": courseDayLeader,
  "course-day-moved": courseDayMoved,
  "course-day-offer": courseDayOffer,
  "course-day-offer-expired": courseDayOfferExpired,
  "course-day-reminder": courseDayReminder,
  "course-day-team": courseDayTeam,
  "course-day-waiting": courseDayWaiting,
  "course-day-words": courseDayWords,
  "course-days-open": courseDaysOpen,
  "course-invitation": courseInvitation,
  "course-not-completed": courseNotCompleted,
  "course-overdue": courseOverdue,
  "course-reminder": courseReminder,
  "course-revised": courseRevised,
  diploma,
  "elearning-invitation": elearningInvitation,
  "follow-up": followUp,
  "listen-in": listenIn,
  "mail-change-asked": mailChangeAsked,
  "mail-change-ended": mailChangeEnded,
  "mail-change-merged": mailChangeMerged,
  "mail-change-new": mailChangeNew,
  "plan-overdue": planOverdue,
  "roles-changed": rolesChanged,
  "shift-changes": shiftChanges,
  "sign-in": signIn,
  "sign-in-account": signInAccount,
  "sign-in-alarm": signInAlarm,
  "survey-invitation": surveyInvitation,
  "survey-link": surveyLink,
  "survey-reminder": surveyReminder,
  "survey-results": surveyResults,
  "team-reminder": teamReminder,
  welcome,
  "welcome-pack": welcomePack,
};

export type LetterName = keyof typeof letterFiles;

/** What is done otherwise with some letters. */
interface LetterTraits {
  /**
   * It stays with the address it was written to when its person gets another one: a round's letters go to the address that the round
   * was opened with, and letters about an address to that address.
   */
  fixedAddress?: true;
  /** Nobody may see who got it: the secretariat is shown counts only. */
  countsOnly?: true;
  /** Nobody may see afterwards that someone got it: a reminder shows who had not answered, a link sent again who was about to. */
  discreet?: true;
  /** A way in that somebody waits for, or a warning of what is done with their access: it goes before other ordinary letters. */
  goesFirst?: true;
  /** It says again what was said before: none is posted to an address at which letters do not arrive. */
  reminder?: true;
}

const aboutAddress = { fixedAddress: true, goesFirst: true } as const;
const ofSurvey = { fixedAddress: true, countsOnly: true } as const;

/** The traits of the letters that have any. Those of surveys, and about mail addresses, must state theirs. */
const letterTraits: Partial<Record<LetterName, LetterTraits>> &
  Record<Extract<LetterName, `survey-${string}` | `mail-change-${string}`>, LetterTraits> = {
  "backup-failed": { goesFirst: true },
  "course-day-reminder": { reminder: true },
  "course-not-completed": { reminder: true },
  "course-overdue": { reminder: true },
  "course-reminder": { reminder: true },
  "mail-change-asked": aboutAddress,
  "mail-change-ended": aboutAddress,
  "mail-change-merged": aboutAddress,
  "mail-change-new": aboutAddress,
  "plan-overdue": { reminder: true },
  "roles-changed": { goesFirst: true },
  "sign-in-alarm": { goesFirst: true },
  "survey-invitation": ofSurvey,
  "survey-link": { ...ofSurvey, discreet: true, goesFirst: true },
  "survey-reminder": { ...ofSurvey, discreet: true, reminder: true },
  "survey-results": ofSurvey,
  "team-reminder": { reminder: true },
};

/** The names of the letters with a trait. */
export const lettersThatAre = (trait: keyof LetterTraits): string[] =>
  Object.entries(letterTraits).flatMap(([letter, traits]) => (traits[trait] ? [letter] : []));

export type PropsOf<L extends LetterName> = Parameters<(typeof letterFiles)[L]["default"]>[0]["props"];
