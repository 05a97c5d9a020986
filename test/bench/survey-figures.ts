/** Figures of surveys that are measured once. */
import { mkdirSync } from "node:fs";
import { databaseFile, env } from "../../app/base/env.server.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import { findKey } from "../../app/surveys/anonymity/keys.server.ts";
import { kindOf } from "../../app/surveys/questionnaires/kinds/questions.ts";
import { questionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { findQuestionnaire } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { createRound, openRound } from "../../app/surveys/rounds/rounds.server.ts";
import { seal } from "../../app/surveys/anonymity/sealing.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { ensureBrowser } from "../browser.ts";
import { openBrowser } from "../journeys/visitor.ts";
import { after, addAgentsTo, openedAt, samplePlan } from "../surveys/sample-round.ts";
import { firstViewBytes, surveyJs } from "./first-view.ts";

/** The kB that the answering page transfers before SurveyJS loads. */
export async function firstViewKb(address: string): Promise<number> {
  await ensureBrowser();
  const browser = await openBrowser();
  const bytes = await firstViewBytes(browser, address, surveyJs);
  await browser.close();
  return bytes / 1000;
}

const municipalityCount = 28;

/** How long it takes to close a round of this many complete answers with comments, from the first step to the deletion of the key. */
export function closingMs(answers: number, folder: string): number {
  env.DATA_DIR = `${folder}/data`;
  env.KEY_DIR = `${folder}/keys`;
  mkdirSync(env.DATA_DIR, { recursive: true });
  openDatabase(databaseFile());
  migrateDatabase();
  for (let n = 0; n < municipalityCount; n++)
    addAgentsTo(
      `Kommune ${n}`,
      String(100 + n),
      Math.floor(answers / municipalityCount) + Number(n < answers % municipalityCount),
    );
  const { id } = createRound("site", samplePlan, openedAt) as { id: number };
  openRound("site", id, openedAt);
  answerAll(id);
  const startedMs = performance.now();
  closeRound("site", id, after);
  const ms = performance.now() - startedMs;
  const stored = sqlite.prepare("select count(*) from responses where complete").pluck().get();
  closeDatabase();
  if (stored !== answers || findKey(id)) throw new Error(`Closing kept ${stored} of ${answers} answers.`);
  return ms;
}

/** Stores every answer in one transaction, which is faster than one each. */
function answerAll(roundId: number): void {
  const key = findKey(roundId)!;
  const questionnaire = findQuestionnaire(samplePlan.questionnaire.name, samplePlan.questionnaire.version)!;
  const ids = sqlite.prepare("select id from invitations").pluck().all() as number[];
  const send = sqlite.prepare("update invitations set sealed = ? where id = ?");
  const answersOf = (id: number) =>
    Object.fromEntries(
      questionsOf(questionnaire).map((question) => {
        const choices = kindOf(question).counted(question)?.choices;
        const text = "Guiderne er blevet bedre, og det mærkes i hver vagt.";
        return [question.name, choices ? choices[id % choices.length]!.value : text];
      }),
    );
  sqlite.transaction(() => {
    for (const id of ids) {
      const state = { answers: answersOf(id), sent: true, quiet: false };
      send.run(seal(state, id, key, questionnaire), id);
    }
  })();
}
