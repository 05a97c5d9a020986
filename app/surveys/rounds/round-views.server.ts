import { asc, count } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { isMember } from "../../people/register/membership.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isEditableDraft } from "./drafts.server.ts";
import { isInClosingBackup } from "../closing/recovery.server.ts";
import { findKey } from "../anonymity/keys.server.ts";
import { availableQuestionnaires, frozenQuestionnaire } from "../questionnaires/questionnaires.server.ts";
import { allRounds, findRound } from "../round.server.ts";
import { usualCrosses } from "./crosses.ts";
import { nightLines } from "./nights.ts";
import { listNights } from "./nights.server.ts";
import { viewReminders } from "./remind-now.server.ts";
import { latestReminder } from "./reminders.server.ts";
import { countAudience } from "./rounds.server.ts";
import { type RoundAdminView, statusOf } from "./round-admin-view.ts";
import { countedQuestionsOf } from "../questionnaires/questionnaire.ts";
import { versionNameOf } from "../questionnaires/version-name.ts";
import { notFound } from "../../base/refusals.server.ts";

/** Every round with how many are invited, and no fresher number of answers than last night's. */
export function listRounds(now: Date) {
  const invitedTo = new Map(
    db
      .select({ roundId: invitations.roundId, n: count() })
      .from(invitations)
      .groupBy(invitations.roundId)
      .all()
      .map(({ roundId, n }) => [roundId, n]),
  );
  return allRounds().map((round) => ({
    id: round.id,
    name: round.name,
    status: statusOf(round, now),
    imported: round.imported,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    invited: round.invited ?? invitedTo.get(round.id) ?? null,
    /** As of last night, while it is open. */
    sentSoFar: round.state === "open" ? round.answered : null,
    completed: round.completed,
    partial: round.partial,
  }));
}

/** One round as the secretariat runs it. Throws 404 for a round that is not there. */
export function viewRoundAdmin(roundId: number, now: Date): RoundAdminView {
  const round = findRound(roundId);
  if (!round) throw notFound();
  const { id, name, imported, greeting, resultsOn, opensAt, closesAt, audience, remindersMax } = round;
  const { answered, completed, partial } = round;
  const keyLost = round.state === "open" && !findKey(id);
  return {
    round: {
      ...{ id, name, imported, greeting, resultsOn, opensAt, closesAt, audience, remindersMax },
      ...{ answered, completed, partial },
    },
    status: statusOf(round, now),
    over: closesAt <= now,
    changeable: isEditableDraft(id),
    invited: round.invited ?? countAudience(round, now),
    nights: round.state === "open" ? nightLines(listNights(id), countAudience(round, now)) : [],
    reminders: round.state === "open" ? viewReminders(round, latestReminder(id), now) : null,
    keyLost,
    inBackup: keyLost && isInClosingBackup(round),
    questionnaire: frozenQuestionnaire(round.questionnaireHash),
  };
}

/** The choices in the form of a new round. */
export function listRoundOptions(now: Date) {
  const available = availableQuestionnaires();
  const titles = available.map(({ name, version, title }) => ({
    value: versionNameOf({ name, version }),
    title,
    version,
  }));
  const members = db
    .select()
    .from(municipalities)
    .orderBy(asc(municipalities.name))
    .all()
    .filter((place) => isMember(place, danishDate(now)));
  const questions = new Map(
    available
      .toReversed()
      .flatMap(countedQuestionsOf)
      .map(({ name, title }) => [name, title] as const),
  );
  return {
    questionnaires: titles,
    places: members.map(({ name }) => name),
    crossable: [...questions].map(([value, label]) => ({ value, label })),
    usualCrosses: available.map(usualCrosses).find((usual) => usual.length > 0) ?? [],
  };
}
