/** The lessons of a course as a learner sees them: by chapter, with pictures. */
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, it } from "vitest";
import { i18n } from "../../app/base/texts/i18n.server.ts";
import type { CourseView } from "../../app/elearning/completion/progress.ts";
import type { LessonProgress } from "../../app/elearning/courses/lesson-progress.ts";
import { Chapters } from "../../app/elearning/learner-pages/Chapters.tsx";
import { RenderContext } from "../../app/ui/render-context.ts";

const doneAt = new Date("2026-11-02T09:00:00Z");
const lesson = (slug: string, more: Partial<LessonProgress> = {}): LessonProgress => ({
  slug,
  title: slug,
  about: "",
  kind: "film",
  statedSeconds: 300,
  chapter: null,
  poster: null,
  completedAt: null,
  share: 0,
  ...more,
});
const courseOf = (steps: LessonProgress[], isRequired = true): CourseView => ({
  slug: "agents",
  title: "E-læring",
  audience: "agent",
  isRequired,
  steps,
  next: steps.find(({ completedAt }) => !completedAt) ?? null,
  done: steps.filter(({ completedAt }) => completedAt).length,
  of: steps.length,
  secondsLeft: 0,
  milestone: null,
  again: null,
  dueOn: null,
  completedAt: null,
});
const draw = (course: CourseView) =>
  renderToStaticMarkup(
    <I18nextProvider i18n={i18n.da}>
      <RenderContext.Provider
        value={{ locale: "da", reference: "", mode: "test", script: "", path: "/", search: "" }}
      >
        <Chapters course={course} />
      </RenderContext.Provider>
    </I18nextProvider>,
  );
/** Each chapter as its open attribute and the words of its summary. */
const foldsOf = (html: string) =>
  [...html.matchAll(/<details class="chapter"( open="")?><summary>(.*?)<\/summary>/g)].map(
    ([, open, words]) => [open !== undefined, words!.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|")],
  );

const three = [
  lesson("a", { chapter: "Først", completedAt: doneAt, share: 1 }),
  lesson("b", { completedAt: doneAt, share: 1 }),
  lesson("c", { chapter: "Så", completedAt: doneAt, share: 1 }),
  lesson("d", { share: 0.5 }),
  lesson("e", { chapter: "Sidst" }),
];

describe("the lessons of a course with chapters", () => {
  it("are folded but for the chapter that one is in, each with how far one is", () => {
    expect(foldsOf(draw(courseOf(three)))).toEqual([
      [false, "|Først|2 af 2|"],
      [true, "|Så|1 af 2 · 3 min. tilbage|"],
      [false, "|Sidst|0 af 1 · 5 min. tilbage|"],
    ]);
  });

  it("are all folded once they are done", () => {
    const done = three.map((step) => ({ ...step, completedAt: doneAt, share: 1 }));
    expect(foldsOf(draw(courseOf(done))).map(([open]) => open)).toEqual([false, false, false]);
  });

  it("are shown to the secretariat by their length", () => {
    const folds = foldsOf(
      draw(
        courseOf(
          three.map((step) => ({ ...step, completedAt: null, share: 0 })),
          false,
        ),
      ),
    );
    expect(folds[0]).toEqual([true, "|Først|2 lektioner · 10 min.|"]);
  });
});

describe("the lessons of a course without chapters", () => {
  it("are one list, without folds", () => {
    const html = draw(courseOf(three.map((step) => ({ ...step, chapter: null }))));
    expect(foldsOf(html)).toEqual([]);
    expect(html.match(/<ol/g)).toHaveLength(1);
  });

  it("have a picture, or their place in the course in its stead", () => {
    const html = draw(courseOf([lesson("a", { poster: "a.webp" }), lesson("b")]));
    expect(html).toContain('<img src="/film/a.webp" alt=""');
    expect(html).toContain("<b>2</b>");
    expect(html).not.toContain("<b>1</b>");
  });
});
