import { eq } from "drizzle-orm";
import type { Actor } from "../../app/audit/audit.server.ts";
import { saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { findKey, linkToken } from "../../app/surveys/anonymity/keys.server.ts";
import { type Answers, countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import {
  actionsOf,
  agreeOnAction,
  completeAction,
} from "../../app/results/targets-and-actions/actions.server.ts";
import { importCounts } from "../../app/results/publishing/import-counts.server.ts";
import { freezeRoundHere } from "../../app/results/publishing/freeze.server.ts";
import { publish } from "../../app/results/publishing/publish.server.ts";
import { countSentAnswers } from "../../app/surveys/rounds/reminders.server.ts";
import { chooseQuotes, viewComments } from "../../app/results/publishing/quotes.server.ts";
import { setTargets } from "../../app/results/targets-and-actions/targets.server.ts";
import { usualCrosses } from "../../app/surveys/crosses/crosses.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { danishMoment, daysLater } from "../../app/base/dates/danish-time.ts";
import { readFileSync } from "node:fs";
import { db } from "../database.server.ts";
import { invitations } from "../schema/surveys.ts";

const followUp = { name: "agents", version: 2 };
const noon = (on: string) => new Date(`${on}T10:00:00Z`);

/** The weights of the invented follow-up answers, best answer first: a little better than the baseline. */
const answerWeights: Record<string, number[]> = {
  guide_use: [34, 38, 20, 6, 2],
  guide_found: [6, 42, 40, 11, 1],
  information_found: [5, 53, 35, 6, 1],
  wellbeing: [11, 42, 30, 12, 5],
  leader_talks_wellbeing: [8, 30, 33, 19, 10],
  leadership_focus: [7, 26, 36, 19, 12],
};

/** The steering group's targets in per cent, set before each round. */
const targetPercents = new Map([
  ["wellbeing", 60],
  ["information_found", 50],
]);

const commentTexts = [
  "Guiderne er blevet lettere at finde, men de er stadig for forskellige fra kommune til kommune.",
  "Kursusdagen gav mig mod på de svære samtaler.",
  "For mange kald er rene viderestillinger.",
  "Jeg savner, at min leder spørger ind til vagterne.",
  "Filmen om varm viderestilling kan jeg godt lide. Den bruger jeg.",
];

/** The published baseline, two published follow-ups with invented answers, and a round that is open now. */
export function seedSurveys(secretariat: Actor, today: string, random: () => number): void {
  const baseline = readFileSync("surveys/baseline-2024.json", "utf8");
  importCounts(baseline, noon("2024-03-01"));
  const first = openDemoRound(secretariat, "Trivselsmåling-1", "2024-08-26", "2024-09-09", "2024-08-20");
  answerByLinks(first, noon("2024-08-28"), random, 0.88);
  closeRound(secretariat, first, noon("2024-09-09"));
  freezeRoundHere(first, secretariat, noon("2024-09-16"));
  publish(first, secretariat, noon("2024-09-16"));
  seedActions(secretariat, first);
  const second = openDemoRound(secretariat, "Trivselsmåling-2", "2025-08-25", "2025-09-08", "2025-08-20");
  answerByLinks(second, noon("2025-08-27"), random, 0.9);
  closeRound(secretariat, second, noon("2025-09-09"));
  chooseDemoQuotes(secretariat, second, noon("2025-09-12"));
  freezeRoundHere(second, secretariat, noon("2025-09-15"));
  publish(second, secretariat, noon("2025-09-15"));
  const rest = "De sidste guider lægges om sammen med fagområdet";
  agreeOnAction(
    second,
    { question: "guide_found", what: rest, owner: "Sekretariatet", dueOn: daysLater(today, 60) },
    secretariat,
    noon("2025-10-01"),
  );
  const open = openDemoRound(
    secretariat,
    "Trivselsmåling-3",
    daysLater(today, -6),
    daysLater(today, 15),
    daysLater(today, -6),
  );
  for (const [n, share] of [0.14, 0.1, 0.07, 0.09].entries()) {
    answerByLinks(open, noon(daysLater(today, n - 4)), random, share);
    countSentAnswers(noon(daysLater(today, n - 3)));
  }
}

/** Chooses each distinct comment once, if there are enough to quote. */
function chooseDemoQuotes(secretariat: Actor, roundId: number, at: Date): void {
  const [question] = viewComments(roundId, secretariat, at)!.questions;
  if (!question?.quotable) return;
  const chosen = new Map(question.texts.map(({ key, text }) => [text, key]));
  chooseQuotes(roundId, new Map([...chosen].map(([text, key]) => [key, text])), secretariat, at);
}

/** The actions after the first follow-up: one completed, one in progress. */
function seedActions(secretariat: Actor, roundId: number): void {
  const [owner, later] = ["Sekretariatet", noon("2024-10-01")];
  const guides = "De tyve mest brugte guider får samme opbygning";
  agreeOnAction(
    roundId,
    { question: "guide_found", what: guides, owner, dueOn: "2025-05-01" },
    secretariat,
    later,
  );
  const dialogue = "Lederne tager trivsel op på et fast møde hver måned";
  agreeOnAction(
    roundId,
    { question: "leader_talks_wellbeing", what: dialogue, owner: "Lederkredsen", dueOn: "2025-08-01" },
    secretariat,
    later,
  );
  const [first] = actionsOf(roundId);
  completeAction(
    first!.id,
    "18 af 20 er lagt om. De to sidste venter på en ny løsning hos fagområdet.",
    secretariat,
    noon("2025-04-22"),
  );
}

/** Creates and opens a round for all agents active on a day. Returns its id. */
function openDemoRound(
  secretariat: Actor,
  name: string,
  opens: string,
  closes: string,
  activeOn: string,
): number {
  const audience = { roles: ["agent" as const], municipalities: null, activeOn };
  const plan = {
    name,
    questionnaire: followUp,
    opensAt: noon(opens),
    closesAt: danishMoment(daysLater(closes, 1), "00:00"),
    audience,
    remindersMax: 2,
    crosses: usualCrosses(findQuestionnaire(followUp.name, followUp.version)!),
  };
  const created = createRound(secretariat, plan, noon(daysLater(opens, -3)));
  if ("refused" in created) throw new Error(`The demo's round was refused: ${created.refused}`);
  setTargets(created.id, targetPercents, secretariat, noon(daysLater(opens, -2)));
  openRound(secretariat, created.id, noon(opens));
  return created.id;
}

/** Answers on behalf of this share of the invited, through their links; one in ten only saves a partial draft. */
function answerByLinks(roundId: number, at: Date, random: () => number, share: number): void {
  const key = findKey(roundId)!;
  for (const { id } of db
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.roundId, roundId))
    .all()) {
    if (random() > share) continue;
    const partly = random() < 0.1;
    const given = answersOf(random, partly);
    (partly ? saveDraft : sendAnswer)(linkToken(key, id), given, at);
  }
}

/** Answers every question on behalf of this share of the invited. `weights` apply to questions with as many choices; others mostly get the second choice. */
export function answerAll(
  roundId: number,
  at: Date,
  random: () => number,
  share: number,
  questions: ReturnType<typeof countedQuestionsOf>,
  weights: number[],
): void {
  const key = findKey(roundId)!;
  const invited = eq(invitations.roundId, roundId);
  for (const { id } of db.select({ id: invitations.id }).from(invitations).where(invited).all()) {
    if (random() > share) continue;
    const given = questions.map(({ name, choices }) => {
      const choiceWeights =
        choices.length === weights.length ? weights : choices.map((_, n) => (n === 1 ? 8 : 1));
      return [name, choices[weightedIndex(choiceWeights, random)]!.value] as const;
    });
    sendAnswer(linkToken(key, id), Object.fromEntries(given), at);
  }
}

function answersOf(random: () => number, partly: boolean): Answers {
  const questions = countedQuestionsOf(findQuestionnaire(followUp.name, followUp.version)!);
  const reached = partly ? questions.slice(0, 2 + Math.floor(random() * 3)) : questions;
  const given = Object.fromEntries(
    reached.map(({ name, choices }) => [
      name,
      choices[weightedIndex(answerWeights[name] ?? choices.map(() => 1), random)]!.value,
    ]),
  );
  return !partly && random() < 0.15
    ? { ...given, comment: commentTexts[Math.floor(random() * commentTexts.length)]! }
    : given;
}

/** Draws an index with probability proportional to its weight. */
function weightedIndex(weights: number[], random: () => number): number {
  const threshold = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const cumulative = weights.map((_, index) =>
    weights.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0),
  );
  return cumulative.findIndex((sum) => threshold < sum);
}
