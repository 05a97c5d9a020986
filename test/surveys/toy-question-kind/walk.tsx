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
import { addQuestionnaire } from "../../../app/surveys/questionnaires/questionnaires.server.ts";
import { SaveQuestionnaireForm } from "../../../app/surveys/questionnaires/SaveQuestionnaireForm.tsx";
import { checkUpload, withSettings } from "../../../app/surveys/questionnaires/upload.server.ts";
import { db, migrateDatabase, openDatabase } from "../../../db/database.server.ts";
import { comments, responses } from "../../../db/schema/surveys.ts";
import { addAgentsTo, after, during, linksOf, openedAt, openSampleRound } from "../sample-round.ts";

const grade = { type: "rating", name: "grade", title: "Hvilken karakter får dagen?" };
const questionnaireForm = (rateMax: unknown) => ({
  addTo: "own",
  short: "karakter",
  minutes: 1,
  json: JSON.stringify({
    title: "Karakter",
    pages: [
      {
        elements: [
          { ...grade, rateMax },
          { type: "comment", name: "why", title: "Hvorfor?" },
        ],
      },
    ],
  }),
});
const html = (page: React.ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={i18n.da}>{page}</I18nextProvider>);

function upload() {
  const refused = checkUpload(questionnaireForm(1));
  const form = questionnaireForm(5);
  const checked = checkUpload(form);
  if (!("questionnaire" in checked)) throw new Error(JSON.stringify(checked));
  const page = html(<SaveQuestionnaireForm upload={checked} form={form} />);
  const questionnaire = withSettings(checked.questionnaire, checked.fresh, new FormData());
  addQuestionnaire("site", questionnaire, openedAt);
  return { refused, unused: checked.unused, page };
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
const walked = { uploaded: upload(), answered: answerRound(), imported: await importRound() };
export type Walked = typeof walked;
process.send!(walked, () => process.exit());
