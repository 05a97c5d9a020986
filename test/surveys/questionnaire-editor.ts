/** The forms of the questionnaire editor, sent as the secretariat sends them. */
import { beforeEach } from "vitest";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { findDraft } from "../../app/surveys/questionnaires/editing/drafts.server.ts";
import { action as addPage } from "../../app/surveys/questionnaires/editing/routes/new-page.tsx";
import {
  action as addQuestion,
  loader as newQuestion,
} from "../../app/surveys/questionnaires/editing/routes/new-question.tsx";
import { action as begin } from "../../app/surveys/questionnaires/editing/routes/new-questionnaire.tsx";
import {
  action as changeQuestion,
  loader as question,
} from "../../app/surveys/questionnaires/editing/routes/question.tsx";
import {
  action as save,
  loader as savePage,
} from "../../app/surveys/questionnaires/editing/routes/save-version.tsx";
import { writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import type { Role } from "../../db/enums.ts";
import { visit } from "../visit.ts";

let ids: Record<CastName, number>;
let sanne: string;

/** The session of one of the demo's people in this role. */
export const sessionOf = (name: CastName, role: Role): string =>
  writeTransaction((tx) => beginSession(tx, ids[name], role, "test", new Date()));

/** Signs the secretariat in before each test, among the people of the demo. Call it once a file, after `withDatabase()`. */
export function signInEditor(): void {
  beforeEach(() => {
    ids = addCast();
    sanne = sessionOf("sanne", "secretariat");
  });
}

export const place = "/sekretariat/spoergeskemaer";
export const at = (path: string, form?: Record<string, string>) => visit(place + path, { form, as: sanne });
export const locationOf = (answer: unknown) => (answer as Response).headers.get("Location");

type Refused = {
  data: {
    reply: { error?: Record<string, string[]>; initialValue?: Record<string, string> };
    extra?: unknown;
  };
  init: { status: number };
};
export const refusalOf = (answer: unknown) => answer as Refused;
export const draft = (name = "kursusdag") => findDraft(name)!;
export const names = (name = "kursusdag") =>
  draft(name).pages.map(({ elements }) => elements.map(({ name }) => name));

/** The fields of the editor for a new question with this beginning. */
export const fieldsFor = (begynd: string, title: string, name = "kursusdag") => ({
  ...newQuestion(at(`/${name}/kladde/spoergsmaal?side=page_1&begynd=${begynd}`)).shown!.values,
  title,
});
/** The fields of the editor for a question as it is. */
export function fieldsOf(asked: string, name = "kursusdag"): Record<string, string> {
  const { values, stamp } = question(at(`/${name}/kladde/spoergsmaal/${asked}`)).shown!;
  return { ...values, was: stamp };
}
export const changeOf = (asked: string, fields: Record<string, string>, name = "kursusdag") =>
  changeQuestion(at(`/${name}/kladde/spoergsmaal/${asked}`, fields));
export const addTo = (fields: Record<string, string>, name = "kursusdag") =>
  addQuestion(at(`/${name}/kladde/spoergsmaal`, fields));

/** A draft with two pages: a question on a ready-made scale and free text on the first. */
export async function buildDraft() {
  await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" }));
  await addTo(fieldsFor("degree", "Kan du bruge dagen?"));
  await addTo(fieldsFor("free-text", "Hvad kan blive bedre?"));
  await addPage(at("/kursusdag/kladde/side", { title: "Til sidst" }));
}
export const saveNow = (name = "kursusdag") =>
  save(at(`/${name}/kladde/gem`, { was: savePage(at(`/${name}/kladde/gem`)).view.stamp }));
