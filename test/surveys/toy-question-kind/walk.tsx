/** Takes a question of the toy kind through the site, in a process with the kind overlaid on the sources, and reports what each place showed. */
import { mkdirSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { databaseFile, env } from "../../../app/base/env.server.ts";
import { i18n } from "../../../app/base/texts/i18n.server.ts";
import { findPublished } from "../../../app/results/figures/published-rounds.server.ts";
import { freezeAndPublish as publish } from "../../results/freeze-and-publish.ts";
import { AnswerForm } from "../../../app/surveys/answering/AnswerForm.tsx";
import { findInvitation, sendAnswer } from "../../../app/surveys/answering/answering.server.ts";
import { surveyJsFormOf } from "../../../app/surveys/answering/surveyjs-form.ts";
import { closeRound } from "../../../app/surveys/closing/closing.server.ts";
import { importAnswers, readAnswersFile } from "../../../app/surveys/import/import-answers.server.ts";
import type { Answers } from "../../../app/surveys/questionnaires/questionnaire.ts";
import {
  beginQuestionnaire,
  findDraft,
  stampOf,
} from "../../../app/surveys/questionnaires/editing/drafts.server.ts";
import {
  seeQuestion,
  submitQuestion,
} from "../../../app/surveys/questionnaires/editing/question-page.server.ts";
import { QuestionPage } from "../../../app/surveys/questionnaires/editing/QuestionPage.tsx";
import { QuestionRow } from "../../../app/surveys/questionnaires/editing/QuestionRow.tsx";
import { saveVersion } from "../../../app/surveys/questionnaires/editing/saving.server.ts";
import { readSurveyJs } from "../../../app/surveys/questionnaires/surveyjs.ts";
import { surveyJsFile } from "../../../app/surveys/questionnaires/surveyjs-file.ts";
import { db, migrateDatabase, openDatabase } from "../../../db/database.server.ts";
import { comments, responses } from "../../../db/schema/surveys.ts";
import { addAgentsTo, after, during, linksOf, openedAt, openSampleRound } from "../sample-round.ts";

const grade = { type: "rating", name: "grade", title: "Hvilken karakter får dagen?" };
const fileWith = (rateMax: unknown) =>
  JSON.stringify({
    title: "Karakter",
    minutes: 1,
    pages: [
      {
        name: "page_1",
        title: "Karakter",
        elements: [
          { ...grade, rateMax },
          { type: "comment", name: "why", title: "Hvorfor?" },
        ],
      },
    ],
  });
const html = (page: React.ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18n.da}>{page}</I18nextProvider>);

function upload() {
  const refused = readSurveyJs(Buffer.from(fileWith(1)));
  const read = readSurveyJs(Buffer.from(fileWith(4)));
  if (!("content" in read)) throw new Error(JSON.stringify(read));
  beginQuestionnaire("site", read.content, openedAt);
  const row = { question: findDraft("karakter")!.pages[0]!.elements[0]!, mark: null, onlyDanish: false };
  return {
    refused,
    unused: read.unused,
    row: html(<QuestionRow row={row} />),
    file: surveyJsFile(read.content),
  };
}

/** Changes the question in the editor, adds another of its kind, and saves the version that the round asks. */
async function edit() {
  const at = { name: "karakter", question: "grade" };
  const view = seeQuestion(at, new URLSearchParams());
  const page = html(<QuestionPage view={view} />);
  const send = (changes: Record<string, string>) =>
    submitQuestion(
      new Request("http://localhost/", {
        method: "POST",
        body: new URLSearchParams({ ...view.shown!.values, was: view.shown!.stamp, ...changes }),
      }),
      at,
    );
  const refused = await send({ highest: "99" });
  await send({ highest: "5" });
  const start = seeQuestion({ name: "karakter" }, new URLSearchParams({ begynd: "grade" })).shown?.values;
  const saved = saveVersion("site", "karakter", stampOf(findDraft("karakter")), openedAt);
  return { page, refused: JSON.stringify(refused), start, saved };
}

function answerRound() {
  const audience = { roles: ["agent" as const], municipalities: null, activeOn: "2026-11-10" };
  const roundId = openSampleRound({ questionnaire: { name: "karakter", version: 1 }, audience });
  const tokens = linksOf(roundId).map(({ token }) => token);
  const { questionnaire } = findInvitation(tokens[0]!, during)!;
  const page = html(
    <AnswerForm questionnaire={questionnaire} answers={{ grade: "4" }} address="/svar/hemmeligt" />,
  );
  const refused = sendAnswer(tokens[0]!, { grade: "6" }, during);
  const answers: Answers[] = ["1", "2", "4", "4", "5"].map((given) => ({ grade: given }));
  answers[0]!.why = "Der var koldt.";
  for (const [n, given] of answers.entries()) sendAnswer(tokens[n]!, given, during);
  closeRound("site", roundId, after);
  const choices = db.select().from(responses).all();
  const stored = choices.map((row) => row.choices.grade).sort();
  const texts = db.select().from(comments).all();
  publish(roundId, "site", after);
  return {
    page,
    surveyJs: surveyJsFormOf(questionnaire),
    refused,
    stored,
    texts: texts.map(({ question, text }) => ({ question, text })),
    published: findPublished(roundId)!.questions,
  };
}

async function importRound() {
  const sheet = await readAnswersFile(Buffer.from("Karakter;Kommune\r\nGod;Fanø\r\n2;Fanø\r\n"), "site");
  if ("refused" in sheet) throw new Error(sheet.refused);
  const mapping = {
    round: "Før sitet",
    questionnaire: "karakter.1",
    from: "2024-01-16",
    to: "2024-01-26",
    columns: { Karakter: "grade", Kommune: "@municipality" },
    labels: { grade: { God: "4", 2: "2" } },
  };
  const outcome = await importAnswers(sheet, mapping, { actor: "site", now: after, dryRun: true });
  return "read" in outcome ? outcome.read.answers.map(({ answers }) => answers) : outcome;
}

mkdirSync(env.DATA_DIR, { recursive: true });
openDatabase(databaseFile());
migrateDatabase();
addAgentsTo("Fanø", "563", 5);
const walked = {
  uploaded: upload(),
  edited: await edit(),
  answered: answerRound(),
  imported: await importRound(),
};
export type Walked = typeof walked;
process.send!(walked, () => process.exit());
