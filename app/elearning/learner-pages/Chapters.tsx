import { useTranslation } from "react-i18next";
import { durationText } from "../../base/dates/date-text.ts";
import { Ring } from "../../ui/Ring.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { CourseView } from "../completion/progress.ts";
import { type Chapter, chaptersOf } from "../courses/chapters.ts";
import { type LessonProgress, secondsLeft } from "../courses/lesson-progress.ts";
import { LessonList } from "./LessonList.tsx";

type Counted = Pick<CourseView, "isRequired">;

/** The lessons of a course by chapter. Only the chapter that one is in is open; the lessons of a course without chapters are one list. */
export function Chapters({ course: { steps, next, isRequired } }: { course: CourseView }) {
  const nextSlug = isRequired ? next?.slug : undefined;
  return chaptersOf(steps).map((chapter) => {
    const lessons = (
      <LessonList
        key={chapter.lessons[0]!.slug}
        lessons={chapter.lessons}
        firstNumber={steps.indexOf(chapter.lessons[0]!) + 1}
        next={nextSlug}
        within={chapter.name !== null}
      />
    );
    if (chapter.name === null) return lessons;
    return (
      <details
        key={chapter.lessons[0]!.slug}
        className="chapter"
        open={next !== null && chapter.lessons.includes(next)}
      >
        <summary>
          <ChapterHead name={chapter.name} lessons={chapter.lessons} isRequired={isRequired} />
        </summary>
        {lessons}
      </details>
    );
  });
}

/** The name of a chapter, with how far one is in it; for the secretariat, how long it is. */
function ChapterHead({ name, lessons, isRequired }: Chapter<LessonProgress> & Counted) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  const of = lessons.length;
  const done = lessons.filter(({ completedAt }) => completedAt).length;
  const length = durationText(secondsLeft(lessons), locale);
  const said = !isRequired
    ? t("list.chapter.size", { count: of, length })
    : done === of
      ? t("list.chapter.done", { done, of })
      : t("list.chapter.left", { done, of, length });
  return (
    <>
      {isRequired && <Ring done={done} of={of} />}
      <h3 lang="da">{name}</h3>
      <span className="meta">{said}</span>
    </>
  );
}
