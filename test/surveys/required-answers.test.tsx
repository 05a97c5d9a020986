/** A questionnaire from a file, with a required question, English texts and names as people write them, is asked. */
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { beforeEach, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { AnswerForm } from "../../app/surveys/answering/AnswerForm.tsx";
import { findInvitation, saveDraft, sendAnswer } from "../../app/surveys/answering/answering.server.ts";
import { surveyJsFormOf } from "../../app/surveys/answering/surveyjs-form.ts";
import { closeRound } from "../../app/surveys/closing/closing.server.ts";
import {
  beginQuestionnaire,
  findDraft,
  stampOf,
} from "../../app/surveys/questionnaires/editing/drafts.server.ts";
import { saveVersion } from "../../app/surveys/questionnaires/editing/saving.server.ts";
import { inLanguage } from "../../app/surveys/questionnaires/languages.ts";
import { readSurveyJs } from "../../app/surveys/questionnaires/surveyjs.ts";
import { db } from "../../db/database.server.ts";
import { responses } from "../../db/schema/surveys.ts";
import { addCast } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import { addAgentsTo, after, during, linksOf, openedAt, openSampleRound } from "./sample-round.ts";

const yesAndNo = [
  { value: "ja", text: { da: "Ja", en: "Yes" } },
  { value: "nej", text: { da: "Nej", en: "No" } },
];
const file = {
  title: { da: "Kort spørgsmål", en: "Short question" },
  elements: [
    {
      type: "radiogroup",
      name: "Trives du på jobbet?",
      title: { da: "Trives du?", en: "Are you well?" },
      isRequired: true,
      choices: yesAndNo,
    },
    { type: "dropdown", name: "constructor", title: "Har du ferie?", choices: ["Ja", "Nej"] },
  ],
};
const [well, holiday] = ["trives_du_paa_jobbet", "constructor_2"];

withDatabase();
let tokens: string[];
beforeEach(() => {
  addCast();
  addAgentsTo("Fanø", "563", 5);
  const read = readSurveyJs(Buffer.from(JSON.stringify(file)));
  if (!("content" in read)) throw new Error(JSON.stringify(read));
  const begun = beginQuestionnaire("site", read.content, openedAt);
  if (!("name" in begun)) throw new Error(begun.refused);
  saveVersion("site", begun.name, stampOf(findDraft(begun.name)), openedAt);
  const roundId = openSampleRound({ questionnaire: { name: begun.name, version: 1 } });
  tokens = linksOf(roundId).map(({ token }) => token);
});
const page = (locale: "da" | "en") =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n[locale]}>
      <AnswerForm
        questionnaire={inLanguage(findInvitation(tokens[0]!, during)!.questionnaire, locale)}
        answers={{}}
        address="/svar/hemmeligt"
      />
    </I18nextProvider>,
  );

it("is not sent without an answer to a required question, but saved as a draft", () => {
  expect(sendAnswer(tokens[0]!, { [holiday]: "ja" }, during)).toEqual({
    refused: "required",
    question: well,
  });
  expect(saveDraft(tokens[0]!, { [holiday]: "ja" }, during)).toEqual({ saved: true });
  expect(sendAnswer(tokens[0]!, { [well]: "ja", [holiday]: "nej" }, during)).toEqual({ saved: true });
});

it("marks a required question in the plain form and for SurveyJS", () => {
  expect(page("da")).toContain("<legend>Trives du? (skal besvares)</legend>");
  expect(page("da")).toContain("<legend>Har du ferie?</legend>");
  expect(page("da")).toContain("Trives du? (skal besvares)&quot;");
});

it("is asked in English where it has English texts, and marks what stands in Danish", () => {
  const html = page("en");
  expect(html).toMatch(/<form[^>]* lang="en"/);
  expect(html).toContain("<legend>Are you well? (must be answered)</legend>");
  expect(html).toMatch(/<div lang="da"><fieldset class="field"><legend>Har du ferie\?/);
  const shown = inLanguage(findInvitation(tokens[0]!, during)!.questionnaire, "en");
  expect(surveyJsFormOf(shown).danish).toEqual([holiday]);
});

it("stores answers under names of the site's own", () => {
  for (const token of tokens) sendAnswer(token, { [well]: "ja", [holiday]: "nej" }, during);
  closeRound("site", 1, after);
  const stored = db.select().from(responses).all();
  expect(stored.length).toBeGreaterThanOrEqual(5);
  for (const { choices } of stored) expect(choices).toEqual({ [well]: "ja", [holiday]: "nej" });
});
