import { count } from "drizzle-orm";
import { db } from "../../../db/database.server.ts";
import { invitations } from "../../../db/schema/surveys.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { isMember } from "../../people/register/membership.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isEditableDraft } from "./drafts.server.ts";
import { runningClosing } from "../closing/closing-job.server.ts";
import { isInClosingBackup } from "../closing/recovery.server.ts";
import { findKey } from "../anonymity/keys.server.ts";
import {
  availableQuestionnaires,
  findQuestionnaire,
  frozenQuestionnaire,
} from "../questionnaires/questionnaires.server.ts";
import { allRounds, findRound } from "../round.server.ts";
import { usualCrosses } from "../crosses/crosses.ts";
import { registeredCrossesOf } from "../crosses/crosses.server.ts";
import { nightLines } from "./nights.ts";
import { countedRounds, listNights } from "./nights.server.ts";
import { runningOpening } from "./opening-job.server.ts";
import { viewReminders } from "./remind-now.server.ts";
import { latestReminder } from "./reminders.server.ts";
import { countAudience } from "./rounds.server.ts";
import type { ChosenQuestionnaire } from "./chosen-questionnaire.ts";
import { type RoundAdminView, statusOf } from "./round-admin-view.ts";
import { questionnaireInFile } from "../import/questions-in-file.ts";
import { countedQuestionsOf, type Questionnaire, textQuestionsOf } from "../questionnaires/questionnaire.ts";
import { readVersionName, versionNameOf } from "../questionnaires/version-name.ts";
import { notFound } from "../../base/refusals.server.ts";

/** Every round with how many are invited, and no fresher number of answers than the last night's. */
export function listRounds(now: Date) {
  const invitedTo = new Map(
    db
      .select({ roundId: invitations.roundId, n: count() })
      .from(invitations)
      .groupBy(invitations.roundId)
      .all()
      .map(({ roundId, n }) => [roundId, n]),
  );
  const counted = countedRounds();
  return allRounds().map((round) => ({
    id: round.id,
    name: round.name,
    status: statusOf(round, now),
    imported: round.imported,
    opensAt: round.opensAt,
    closesAt: round.closesAt,
    invited: round.invited ?? invitedTo.get(round.id) ?? null,
    /** At the last nightly count, while it is open; "uncounted" until its first night. */
    sentSoFar:
      round.state !== "open" ? null : counted.has(round.id) ? round.answered : ("uncounted" as const),
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
  const questionnaire = frozenQuestionnaire(round.questionnaireHash);
  const titleOf = (name: string) =>
    countedQuestionsOf(questionnaire).find((question) => question.name === name)?.title ?? name;
  return {
    round: {
      ...{ id, name, imported, greeting, resultsOn, opensAt, closesAt, audience, remindersMax },
      ...{ answered, completed, partial },
    },
    status: statusOf(round, now),
    job: runningOpening(id) ?? runningClosing(id),
    over: closesAt <= now,
    changeable: isEditableDraft(id),
    invited: round.invited ?? countAudience(round, now),
    nights: round.state === "open" ? nightLines(listNights(id), countAudience(round, now)) : [],
    reminders: round.state === "open" ? viewReminders(round, latestReminder(id), now) : null,
    keyLost,
    inBackup: keyLost && isInClosingBackup(round),
    questionnaire,
    hasTexts: textQuestionsOf(questionnaireInFile(questionnaire, round)).length > 0,
    crosses: registeredCrossesOf(id).map(({ rows, columns }) => ({
      outcome: titleOf(columns),
      by: titleOf(rows),
    })),
  };
}

/** The questionnaires that a round can use, and the municipalities that it can ask. */
export function listRoundOptions(now: Date) {
  const members = listMunicipalities().filter((place) => isMember(place, danishDate(now)));
  return {
    questionnaires: availableQuestionnaires().map(optionOf),
    places: members.map(({ name }) => name),
  };
}

const optionOf = ({ name, version, title }: Questionnaire) => ({
  value: versionNameOf({ name, version }),
  title,
  version,
});

/**
 * What the form of a round needs of the questionnaire that is chosen for it (`skema` in its address): the questions that can be crossed,
 * and the crosses that are proposed. Null while none is chosen.
 */
export function viewChosenQuestionnaire(written: string | null): ChosenQuestionnaire | null {
  const named = readVersionName(written ?? "");
  const questionnaire = named && findQuestionnaire(named.name, named.version);
  if (!questionnaire) return null;
  return {
    ...optionOf(questionnaire),
    crossable: countedQuestionsOf(questionnaire).map(({ name, title }) => ({ value: name, label: title })),
    usualCrosses: usualCrosses(questionnaire),
  };
}
