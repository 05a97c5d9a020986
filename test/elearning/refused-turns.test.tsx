/** What a learner reads when a turn of a simulated shift is refused. */
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import { Conversation } from "../../app/elearning/kinds/conversation/Conversation.tsx";
import type { ShiftView } from "../../app/elearning/kinds/conversation/conversation.ts";
import type { LessonRefusal } from "../../app/elearning/kinds/lesson-kind.ts";
import { RenderContext } from "../../app/ui/render-context.ts";

const shift: ShiftView = {
  begun: true,
  call: 0,
  calls: [{ at: 0, title: "Inger", passed: false, finished: false }],
  ringing: null,
  underWay: true,
  tries: 1,
  turn: 1,
  lines: [{ number: 1, who: "citizen", text: "Goddag" }],
  answer: 2,
  choices: [{ at: 0, text: "Goddag, Inger" }],
  mood: { now: 5, before: 5 },
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
  answers: true,
};

const draw = (refused?: LessonRefusal) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider
        value={{ locale: "da", reference: "", mode: "test", script: "", path: "/", search: "" }}
      >
        <Conversation lesson={lesson} content={shift} refused={refused} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );

it.each([
  ["changed", "Samtalen gik videre et andet sted"],
  ["story-fault", "for der er en fejl i den. Intet er ændret."],
  ["too-long", "Samtalen er blevet for lang"],
  ["too-slow", "Samtalen kom ikke videre i tide"],
  ["unconfirmed", "Samtalen er i gang"],
] as const)("a turn refused as %s is told in words, above the call as it stands", (refused, sentence) => {
  const page = draw(refused);
  expect(page).toContain(sentence);
  expect(page).toContain("Goddag, Inger");
  expect(draw()).not.toContain(sentence);
});
