/** A draft becomes the next version of its questionnaire; a saved version never changes. */
import { describe, expect, it } from "vitest";
import { isSameQuestion } from "../../app/results/comparison/changes.ts";
import { isComparable } from "../../app/surveys/questionnaires/changes.ts";
import { action as deleteQuestion } from "../../app/surveys/questionnaires/editing/routes/delete-question.tsx";
import { loader as draftPage } from "../../app/surveys/questionnaires/editing/routes/draft.tsx";
import { action as addPage } from "../../app/surveys/questionnaires/editing/routes/new-page.tsx";
import { action as begin } from "../../app/surveys/questionnaires/editing/routes/new-questionnaire.tsx";
import { action as change } from "../../app/surveys/questionnaires/editing/routes/open-draft.tsx";
import { loader as savePage } from "../../app/surveys/questionnaires/editing/routes/save-version.tsx";
import type { Question } from "../../app/surveys/questionnaires/kinds/questions.ts";
import type { Questionnaire } from "../../app/surveys/questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  newestVersionOf,
} from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { countedQuestionsOf } from "../../app/surveys/questionnaires/questionnaire.ts";
import { withDatabase } from "../app.ts";
import {
  at,
  fieldsFor,
  fieldsOf,
  changeOf,
  addTo,
  buildDraft,
  saveNow,
  signInEditor,
} from "./questionnaire-editor.ts";

withDatabase();
signInEditor();

describe("a version", () => {
  it("is saved once: what changes becomes the next, and tells what is no longer compared", async () => {
    await change(at("/agents/ret", { version: "2" }));
    const before = findQuestionnaire("agents", 2)!;
    const wellbeing = { ...fieldsOf("wellbeing", "agents"), title: "Trives du i arbejdet som DDH-agent?" };
    await changeOf("wellbeing", wellbeing, "agents");
    await changeOf("guide_use", { ...fieldsOf("guide_use", "agents"), titleEn: "How often?" }, "agents");
    await deleteQuestion(at("/agents/kladde/spoergsmaal/guide_found/slet", {}));
    await addTo({ ...fieldsFor("yes-no", "Vil du fortsætte?", "agents"), page: "wellbeing" }, "agents");
    const { changes, version } = savePage(at("/agents/kladde/gem")).view;
    expect(version).toBe(3);
    expect(changes!.changed.map(({ now }) => now.name)).toEqual(["wellbeing"]);
    expect(changes!.dropped.map(({ name }) => name)).toEqual(["guide_found"]);
    expect(changes!.added.map(({ name }) => name)).toEqual(["vil_du_fortsaette"]);
    expect(changes!.comparable.map(({ name }) => name)).toContain("guide_use");
    const marks = draftPage(at("/agents/kladde")).view.pages.flatMap(({ questions }) => questions);
    expect(marks.filter(({ mark }) => mark).map(({ question, mark }) => [question.name, mark])).toEqual([
      ["wellbeing", "changed"],
      ["vil_du_fortsaette", "new"],
    ]);
    await saveNow("agents");
    expect(findQuestionnaire("agents", 2)).toEqual(before);
    expect(newestVersionOf("agents")!.version).toBe(3);
  });

  it("says of each change what the results then do", () => {
    const { pages } = findQuestionnaire("agents", 2)!;
    const original = pages.flatMap(({ elements }) => elements).find(({ name }) => name === "wellbeing")!;
    const choices = (original as { choices: { value: string; text: string }[] }).choices;
    const changed: Partial<Question>[] = [
      {},
      { titleEn: "How are you?" },
      { title: "Andre ord" },
      { choices: choices.toReversed(), best: "last" },
      { choices: choices.toReversed() },
      { best: "none" },
      { outside: ["partly"] },
      { choices: [...choices, { value: "dont-know", text: "Ved ikke" }], outside: ["dont-know"] },
      { choices: choices.map((choice) => ({ ...choice, text: `${choice.text}!` })) },
    ] as Partial<Question>[];
    const published = (question: Question) => {
      const [counted] = countedQuestionsOf({ pages: [{ elements: [question] }] } as unknown as Questionnaire);
      const { choices, outside, best } = counted!;
      const inside = choices.filter(({ value }) => !outside.includes(value)).map(({ text }) => text);
      const scale = best === "last" ? inside.reverse() : inside;
      return { title: question.title, ordered: best !== "none", scale } as Parameters<
        typeof isSameQuestion
      >[0];
    };
    const questions = changed.map((change) => ({ ...original, ...change }) as Question);
    expect(questions.map((now) => isComparable(original, now))).toEqual(
      questions.map((now) => isSameQuestion(published(original), published(now))),
    );
    expect(questions.map((now) => isComparable(original, now))).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it.each([
    ["without questions", "empty", []],
    ["with an empty page", "empty-page", ["degree"]],
  ])("is not made of a draft %s", async (_, reason, starts) => {
    await begin(at("/nyt", { title: "Kursusdag", minutes: "2", from: "" }));
    await addPage(at("/kursusdag/kladde/side", { title: "Tom" }));
    for (const start of starts) await addTo(fieldsFor(start, "Hvad?"));
    expect(savePage(at("/kursusdag/kladde/gem")).view.unready).toBe(reason);
    expect(await saveNow()).toMatchObject({ data: { refused: reason } });
  });

  it("is not made of a draft whose answers could not be sent, nor of one that changes nothing", async () => {
    await change(at("/agents/ret", { version: "2" }));
    expect(savePage(at("/agents/kladde/gem")).view.unready).toBe("unchanged");
    for (const n of [1, 2])
      await addTo({ ...fieldsFor("free-text", `Skriv ${n}`, "agents"), maxLength: "4000" }, "agents");
    expect(savePage(at("/agents/kladde/gem")).view.unready).toBe("too-long-answers");
  });

  it("tells what has no English text, once any question has", async () => {
    await buildDraft();
    expect(draftPage(at("/kursusdag/kladde")).view.gaps).toMatchObject({ any: false });
    await changeOf("kan_du_bruge_dagen", { ...fieldsOf("kan_du_bruge_dagen"), titleEn: "Is it useful?" });
    expect(draftPage(at("/kursusdag/kladde")).view.gaps).toEqual({
      any: true,
      title: true,
      pages: ["Til sidst"],
      questions: ["Hvad kan blive bedre?"],
    });
  });
});
