/** How a call of a simulated shift looks: its history folded, the citizen's mood, and starting again apart from the answers. */
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { Conversation } from "../../app/elearning/kinds/conversation/Conversation.tsx";
import { moodChange, type ShiftView } from "../../app/elearning/kinds/conversation/conversation.ts";
import { RenderContext } from "../../app/ui/render-context.ts";

const call: ShiftView = {
  begun: true,
  call: 0,
  calls: [{ at: 0, title: "Inger", passed: false, finished: false }],
  ringing: null,
  underWay: true,
  tries: 1,
  turn: 2,
  lines: [
    { number: 1, who: "citizen", text: "Goddag." },
    { number: 2, who: "agent", text: "Hvad gælder det?" },
    { number: 3, who: "citizen", text: "Boligstøtte." },
    { number: 4, who: "agent", text: "Jeg finder guiden." },
    { number: 5, who: "citizen", text: "Tak." },
  ],
  answer: 5,
  choices: [{ at: 0, text: "Den grønne" }],
  mood: { now: 6, before: 4 },
  review: null,
  points: [],
};
const lesson = {
  id: 1,
  slug: "vagt",
  title: "Vagt",
  statedSeconds: 600,
  isRecorded: true,
  completedAt: null,
  answers: false,
};

const draw = (shift: ShiftView) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider
        value={{ locale: "da", reference: "", mode: "test", script: "", path: "/", search: "" }}
      >
        <Conversation lesson={lesson} content={shift} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );
const folded = (page: string) => page.match(/<details.*?<\/details>/gs)?.join("") ?? "";

it("what was said before the last choice lies folded; the choice and its answer are seen", () => {
  const page = draw(call);
  for (const text of ["Goddag.", "Hvad gælder det?", "Boligstøtte."]) expect(folded(page)).toContain(text);
  for (const text of ["Jeg finder guiden.", "Tak."]) {
    expect(page).toContain(text);
    expect(folded(page)).not.toContain(text);
  }
});

it("the mood is told with what the last choice changed", () => {
  expect(draw(call)).toContain("Humør 6 af 10 · steg 2");
  expect(draw({ ...call, mood: { now: 3, before: 4 } })).toContain("Humør 3 af 10 · faldt 1");
  expect(draw({ ...call, mood: { now: 4, before: 4 } })).not.toMatch(/steg|faldt/);
});

it("starting again lies folded with its tick while the call is under way, and is not offered before the first choice", () => {
  const tick = 'type="checkbox"';
  expect(folded(draw(call))).toContain(tick);
  expect(
    draw(call)
      .replace(folded(draw(call)), "")
      .split("Den grønne")[0],
  ).not.toContain(tick);
  expect(draw({ ...call, underWay: false, turn: 0 })).not.toContain("forfra");
});

it("the mood changes from the one before the last choice, or from the call's first", () => {
  const state = (mood: number) => ({ mood, resolved: false, guide: "none" });
  const taken = (...moods: number[]) => moods.map((mood) => ({ ...state(mood), choice: 0, text: "" }));
  const progress = { ink: "", turn: 0, lines: [], choices: [], review: null, initialOutcome: state(5) };
  expect(moodChange({ ...progress, turnsTaken: [] })).toEqual({ now: 5, before: 5 });
  expect(moodChange({ ...progress, turnsTaken: taken(7) })).toEqual({ now: 7, before: 5 });
  expect(moodChange({ ...progress, turnsTaken: taken(7, 4) })).toEqual({ now: 4, before: 7 });
});
