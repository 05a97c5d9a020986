import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { autoFocusIf } from "../../ui/focus.ts";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { useAudienceText } from "./CourseFields.tsx";
import type { EditableCourse, PlannedLesson } from "./editable-course.ts";
import { PublishForm } from "./PublishForm.tsx";

interface CoursePageProps {
  course: EditableCourse;
  done: string | null;
  /** The lesson that was moved, left out or included, and its place in the order. */
  place?: { lesson: number; number: number };
  refused?: "empty" | "incomplete" | "due" | "nothing" | "unconfirmed" | "published" | "way" | null;
  reply?: SubmissionResult<string[]>;
}

const doneWords = ["oprettet", "rettet", "udgivet", "slettet"] as const;
const placeWords = ["flyttet", "udeladt", "medtaget"] as const;

/** One course as the secretariat edits it: its audience, the lessons of its next version, and publishing. */
export function CoursePage({ course, done, place, refused, reply }: CoursePageProps) {
  const { t } = useTranslation("authoring");
  const doneWord = doneWords.find((word) => word === done);
  return (
    <Page title={course.title} up={{ to: "/sekretariat/kurser", label: t("title") }}>
      {doneWord && <Notice kind="success">{t(`done.${doneWord}`)}</Notice>}
      {refused && <Notice kind="error">{t(`refused.${refused}`)}</Notice>}
      <About course={course} />
      <Section title={t("plan.title")}>
        {course.planned.length === 0 && <Empty>{t("plan.empty")}</Empty>}
        <PlannedLessons course={course} done={done} place={place} />
        <ButtonLink look="secondary" to={`/sekretariat/kurser/${course.id}/lektion`}>
          {t("plan.add")}
        </ButtonLink>
      </Section>
      {course.leftOut.length > 0 && <LeftOut lessons={course.leftOut} />}
      <PublishForm course={course} reply={reply} />
      {course.history.length > 0 && <History course={course} />}
    </Page>
  );
}

function About({ course }: { course: EditableCourse }) {
  const { t } = useTranslation("authoring");
  const participants = useTranslation("completion").t;
  const invitations = useTranslation("invitations").t;
  const audienceOf = useAudienceText();
  const { published, lessons, version, dueDays, earnsDiploma } = course;
  const state = published ? (lessons === 0 ? "empty" : "published") : "draft";
  return (
    <>
      <Facts
        facts={[
          [t("head.state"), t(`state.${state}`, { version })],
          [t("head.audience"), audienceOf(course)],
          [
            t("course.deadline"),
            dueDays
              ? t("course.due", { count: dueDays })
              : t(course.slug === agentsCourseSlug ? "course.usualDue" : "course.noDue"),
          ],
          [t("head.completed"), String(course.completed)],
        ]}
      />
      <p>
        {t(earnsDiploma ? "course.withDiploma" : "course.withoutDiploma")}.{" "}
        <a href={`/sekretariat/kurser/${course.id}/ret`}>{t("course.change")}</a>
      </p>
      <p>
        <a href={`/sekretariat/kurser/${course.id}/deltagere`}>{participants("link")}</a>
      </p>
      {published && (
        <p>
          <a href={`/sekretariat/kurser/${course.id}/inviter`}>{invitations("link")}</a>
        </p>
      )}
    </>
  );
}

function PlannedLessons({ course, done, place }: Pick<CoursePageProps, "course" | "done" | "place">) {
  const { t } = useTranslation("authoring");
  const lessons = course.planned;
  const word = placeWords.find((placeWord) => placeWord === done);
  const moved = [...lessons, ...course.leftOut].find(({ id }) => id === place?.lesson);
  const message = word && moved && place && (
    <Moved word={word} lesson={moved} number={place.number} of={lessons.length} />
  );
  if (lessons.length === 0) return message;
  return (
    <ol className="lessons planned">
      {lessons.map((lesson, at) => (
        <li key={lesson.id} className="lesson">
          <LessonLine lesson={lesson} />
          <div className="row">
            {at > 0 && <Move lesson={lesson} way="op" label={t("plan.up")} />}
            {at < lessons.length - 1 && <Move lesson={lesson} way="ned" label={t("plan.down")} />}
            <Act lesson={lesson} act="udelad" label={t("plan.leaveOut")} />
          </div>
          {message && at === Math.min(place.number, lessons.length) - 1 && message}
        </li>
      ))}
    </ol>
  );
}

/** What was just done to a lesson, shown beside it with the focus, so that a keyboard user continues from there. */
function Moved(props: {
  word: (typeof placeWords)[number];
  lesson: PlannedLesson;
  number: number;
  of: number;
}) {
  const { t } = useTranslation("authoring");
  const { word, lesson, number, of } = props;
  return (
    <div className="row row-message">
      <p className="status-line" role="status" tabIndex={-1} {...autoFocusIf(true)}>
        {t(`plan.done.${word}`, { title: lesson.title, number, count: of })}
      </p>
      {word === "udeladt" && <Act lesson={lesson} act="medtag" label={t("plan.takeIn")} />}
    </div>
  );
}

function LessonLine({ lesson }: { lesson: PlannedLesson }) {
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

function Act({ lesson, act, label }: ActProps & { act: "udelad" | "medtag" }) {
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

function LeftOut({ lessons }: { lessons: PlannedLesson[] }) {
  const { t } = useTranslation("authoring");
  return (
    <Section title={t("plan.leftOut")}>
      <p>{t("plan.leftOutText")}</p>
      <ul className="plain">
        {lessons.map((lesson) => (
          <li key={lesson.id} className="row">
            <LessonLine lesson={lesson} />
            <Act lesson={lesson} act="medtag" label={t("plan.takeIn")} />
            {!lesson.inVersion && (
              <ActButton
                look="danger"
                to={`/sekretariat/lektioner/${lesson.id}/slet`}
                label={t("plan.of", { act: t("plan.drop"), title: lesson.title })}
                final
              >
                {t("plan.drop")}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ course }: { course: EditableCourse }) {
  const { t } = useTranslation("authoring");
  const { locale } = useRenderContext();
  return (
    <Section title={t("history.title")}>
      <ul>
        {course.history.map(({ version, kind, note, publishedAt, dueOn }) => (
          <li key={version}>
            {t("history.line", {
              version,
              day: dayText(publishedAt, locale),
              kind: t(`history.kind.${kind}`, { day: dueOn && dayText(new Date(dueOn), locale) }),
            })}
            {note && `: ${note}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
