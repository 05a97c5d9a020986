import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { durationText } from "../../base/dates/date-text.ts";
import { ActButton, Button } from "../../ui/Button.tsx";
import { Field, type FieldState } from "../../ui/Field.tsx";
import { autoFocusIf } from "../../ui/focus.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { chaptersOf } from "../courses/chapters.ts";
import type { EditableCourse, PlannedLesson } from "./editable-course.ts";

/** A lesson that was to be moved to a number that there is not, and what was typed. */
export interface UnmovedLesson {
  lesson: number;
  typed: string;
}

interface PlannedLessonsProps {
  course: EditableCourse;
  /** What was just done, as the word in the page's address. */
  done: string | null;
  /** The lesson that was moved, left out or included, and its place in the order. */
  place?: { lesson: number; number: number } | undefined;
  unmoved?: UnmovedLesson | undefined;
}

const placeWords = ["flyttet", "udeladt", "medtaget"] as const;

/** The lessons of the next version in order, by chapter, each with what can be done with it. With scripts they are also dragged. */
export function PlannedLessons({ course, done, place, unmoved }: PlannedLessonsProps) {
  const lessons = course.planned;
  const word = placeWords.find((placeWord) => placeWord === done);
  const moved = [...lessons, ...course.leftOut].find(({ id }) => id === place?.lesson);
  const message = word && moved && place && (
    <Moved word={word} lesson={moved} number={place.number} lessons={lessons} />
  );
  if (lessons.length === 0) return message;
  return (
    <div className="planned" data-module="reorder">
      {chaptersOf(lessons).map((chapter) => (
        <Fragment key={chapter.lessons[0]!.id}>
          {chapter.name !== null && <ChapterTitle {...chapter} name={chapter.name} />}
          <ol className="lessons" start={lessons.indexOf(chapter.lessons[0]!) + 1}>
            {chapter.lessons.map((lesson) => (
              <PlannedItem
                key={lesson.id}
                lesson={lesson}
                lessons={lessons}
                unmoved={unmoved?.lesson === lesson.id ? unmoved : undefined}
              >
                {message && lesson === lessons[Math.min(place.number, lessons.length) - 1] && message}
              </PlannedItem>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

function ChapterTitle({ name, lessons }: { name: string; lessons: PlannedLesson[] }) {
  const { t } = useTranslation("authoring");
  const { locale } = useRenderContext();
  const seconds = lessons.reduce((sum, { statedSeconds }) => sum + statedSeconds, 0);
  return (
    <h3 className="planned-chapter">
      <span lang="da">{name}</span>{" "}
      <span className="meta">
        {t("plan.chapter", { count: lessons.length, length: durationText(seconds, locale) })}
      </span>
    </h3>
  );
}

interface PlannedItemProps {
  lesson: PlannedLesson;
  /** All of the version, in order. */
  lessons: PlannedLesson[];
  unmoved: UnmovedLesson | undefined;
  /** What was just done to it. */
  children: ReactNode;
}

function PlannedItem({ lesson, lessons, unmoved, children }: PlannedItemProps) {
  const { t } = useTranslation("authoring");
  return (
    <li className="lesson">
      <LessonLine lesson={lesson} />
      <div className="row">
        {lesson !== lessons[0] && <Move lesson={lesson} way="op" label={t("plan.up")} />}
        {lesson !== lessons.at(-1) && <Move lesson={lesson} way="ned" label={t("plan.down")} />}
        <Act lesson={lesson} act="udelad" label={t("plan.leaveOut")} />
        {lessons.length > 2 && <MoveTo lesson={lesson} lessons={lessons} unmoved={unmoved} />}
      </div>
      {children}
    </li>
  );
}

/** Where a lesson is moved to any place by its number. */
function MoveTo({ lesson, lessons, unmoved }: Pick<PlannedItemProps, "lesson" | "lessons" | "unmoved">) {
  const { t } = useTranslation("authoring");
  const field: FieldState = {
    id: `nr-${lesson.id}`,
    name: "nr",
    initialValue: unmoved?.typed ?? String(lessons.indexOf(lesson) + 1),
  };
  if (unmoved) field.errors = [t("wrong.number", { count: lessons.length })];
  return (
    <details className="move-to" open={unmoved !== undefined}>
      <summary aria-label={t("plan.of", { act: t("plan.moveTo"), title: lesson.title })}>
        {t("plan.moveTo")}
      </summary>
      <form method="post" action={`/sekretariat/lektioner/${lesson.id}/flyt`} noValidate>
        <Field field={field} label={t("plan.number")} inputMode="numeric" size={4} autoComplete="off" />
        <Button look="soft">{t("plan.move")}</Button>
      </form>
    </details>
  );
}

/** What was just done to a lesson, shown beside it with the focus, so that a keyboard user continues from there. */
function Moved(props: {
  word: (typeof placeWords)[number];
  lesson: PlannedLesson;
  number: number;
  /** All of the version, in order. */
  lessons: PlannedLesson[];
}) {
  const { t } = useTranslation("authoring");
  const { word, lesson, number, lessons } = props;
  const chapter = chaptersOf(lessons).find((chapter) => chapter.lessons.includes(lesson))?.name;
  const key = word === "flyttet" && chapter ? "flyttetI" : word;
  return (
    <div className="row row-message">
      <p className="status-line" role="status" tabIndex={-1} {...autoFocusIf(true)}>
        {t(`plan.done.${key}`, { title: lesson.title, number, count: lessons.length, chapter })}
      </p>
      {word === "udeladt" && <Act lesson={lesson} act="medtag" label={t("plan.takeIn")} />}
    </div>
  );
}

export function LessonLine({ lesson }: { lesson: PlannedLesson }) {
  const { t } = useTranslation("authoring");
  const kinds = useTranslation("kinds").t;
  const { locale } = useRenderContext();
  return (
    <div>
      <a href={`/sekretariat/lektioner/${lesson.id}`} lang="da">
        {lesson.title}
      </a>{" "}
      {lesson.ready ? (
        !lesson.published && <Tag kind="waiting">{t(lesson.inVersion ? "plan.former" : "plan.new")}</Tag>
      ) : (
        <Tag kind="bad">{kinds(`${lesson.kind}.unready`)}</Tag>
      )}
      <span className="meta">
        {kinds(`${lesson.kind}.name`)} · {durationText(lesson.statedSeconds, locale)}
      </span>
    </div>
  );
}

interface ActProps {
  lesson: PlannedLesson;
  label: string;
}

function Move({ lesson, way, label }: ActProps & { way: "op" | "ned" }) {
  const { t } = useTranslation("authoring");
  return (
    <ActButton
      look="quiet"
      to={`/sekretariat/lektioner/${lesson.id}/flyt`}
      name="vej"
      value={way}
      label={t("plan.of", { act: label, title: lesson.title })}
    >
      {way === "op" ? "↑" : "↓"}
    </ActButton>
  );
}

export function Act({ lesson, act, label }: ActProps & { act: "udelad" | "medtag" }) {
  const { t } = useTranslation("authoring");
  return (
    <ActButton
      look="quiet"
      to={`/sekretariat/lektioner/${lesson.id}/${act}`}
      label={t("plan.of", { act: label, title: lesson.title })}
    >
      {label}
    </ActButton>
  );
}
