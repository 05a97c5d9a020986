/** A preview of a long list shows its first lines and counts the others: a page of all of them would hold up every other request. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { ListPreview } from "../../app/course-days/lists/ListPreview.tsx";
import { ImportPreview } from "../../app/people/import/ImportPreview.tsx";
import { ImportRowsPage } from "../../app/surveys/import/ImportRowsPage.tsx";
import { questionnaireFiles } from "../../app/surveys/questionnaires/questionnaires.server.ts";
import { Faults } from "../../app/surveys/questionnaires/editing/UploadPage.tsx";
import { readSurveyJs } from "../../app/surveys/questionnaires/surveyjs.ts";
import { RenderContext } from "../../app/ui/render-context.ts";
import { conditionsOf } from "../hostile-files/json.ts";

const place = { reference: "", mode: "test", script: "", path: "/", search: "", locale: "da" } as const;
const render = (page: ReactElement) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider value={place}>{page}</RenderContext.Provider>
    </I18nextProvider>,
  );
const times = <Item,>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));
const countOf = (page: string, text: string) => page.split(text).length - 1;

it("of people: those who would be added, and the lines that cannot be used", () => {
  const nobody = { changed: [], moved: [], missing: [], closed: 0, unchanged: 0, ignored: [] };
  const added = render(<ImportPreview report={{ ...nobody, added: times(600, (n) => `Ny ${n}, Aarhus`) }} />);
  expect([countOf(added, ", Aarhus"), countOf(added, "Og 100 mere.")]).toEqual([500, 1]);
  const bad = times(501, (n) => ({ line: n, reasons: ["Navnet mangler."] }));
  const page = render(<ImportPreview report={{ bad }} />);
  expect([countOf(page, "Navnet mangler."), countOf(page, "Og 1 mere.")]).toEqual([500, 1]);
  expect(page).toContain("501 linjer kan ikke bruges");
});

it("of people: more than are saved at once are refused in a sentence", () => {
  expect(render(<ImportPreview report={{ tooManyChanges: 700, max: 500 }} />)).toContain(
    "700 personer på én gang, og der kan højst gemmes 500",
  );
});

it("of a returned list", () => {
  const rejected = times(501, (line) => ({ line, errors: [{ why: "mail-missing" as const, value: "" }] }));
  const page = render(<ListPreview report={{ rejected }} list="" />);
  expect([countOf(page, "<tr>") - 1, countOf(page, "Og 1 mere.")]).toEqual([500, 1]);
});

it("of answers: what must be put right", () => {
  const faults = times(300, (n) => ({
    where: `guide_use: Svar ${n}`,
    column: "guide_use",
    label: `Svar ${n}`,
    reason: "label" as const,
  }));
  const preview = {
    questionnaire: questionnaireFiles()[0]!,
    isChosen: true,
    notInFile: [],
    places: [],
    form: { round: "", from: "", to: "", columns: [] },
    rows: 300,
    outcome: { read: { aside: [], faults, values: {}, complete: 0, partial: 0 } },
  };
  const page = render(<ImportRowsPage preview={preview} />);
  expect([countOf(page, "Svar "), countOf(page, "Og 100 mere.")]).toEqual([200, 1]);
});

it("of a questionnaire's faults", () => {
  const read = readSurveyJs(Buffer.from(conditionsOf(150)));
  if (!("faults" in read)) throw new Error("no faults");
  const page = render(<Faults faults={read.faults} />);
  expect([countOf(page, "betingelser og udtryk"), countOf(page, "Og 50 fejl mere.")]).toEqual([100, 1]);
});
