import type { SubmissionResult } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Notice, UndoableNotice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { agentsCourseSlug } from "../courses/agents-course.ts";
import { useAudienceText } from "./CourseFields.tsx";
import type { EditableCourse, HalfWay, PlannedLesson } from "./editable-course.ts";
import { Act, LessonLine, PlannedLessons, type UnmovedLesson } from "./PlannedLessons.tsx";
import { PublishForm } from "./PublishForm.tsx";

interface CoursePageProps {
  course: EditableCourse;
  /** Who is half-way in what the next version replaces. */
  halfWay?: HalfWay[];
  done: string | null;
  /** The lesson that was moved, left out or included, and its place in the order. */
  place?: { lesson: number; number: number };
  refused?: "empty" | "incomplete" | "due" | "nothing" | "published" | "way" | null;
  reply?: SubmissionResult<string[]>;
  /** A lesson that was to be moved to a number that there is not. */
  unmoved?: UnmovedLesson | undefined;
}

const doneWords = ["oprettet", "rettet", "udgivet", "slettet", "kapitler"] as const;

/** One course as the secretariat edits it: its audience, the lessons of its next version, and publishing. */
export function CoursePage({ course, halfWay = [], done, place, refused, reply, unmoved }: CoursePageProps) {
  const { t } = useTranslation("authoring");
  const doneWord = doneWords.find((word) => word === done);
  const hasChapters = course.planned.some(({ chapter }) => chapter !== null);
  return (
    <Page title={course.title} up={{ to: "/sekretariat/kurser", label: t("title") }}>
      {doneWord && <UndoableNotice>{t(`done.${doneWord}`)}</UndoableNotice>}
      {refused && <Notice kind="error">{t(`refused.${refused}`)}</Notice>}
      <About course={course} />
      <Section title={t("plan.title")}>
        {course.planned.length === 0 && <Empty>{t("plan.empty")}</Empty>}
        <PlannedLessons {...{ course, done, place, unmoved }} />
        <div className="row">
          <ButtonLink look="secondary" to={`/sekretariat/kurser/${course.id}/lektion`}>
            {t("plan.add")}
          </ButtonLink>
          {course.planned.length > 0 && (
            <ButtonLink look="secondary" to={`/sekretariat/kurser/${course.id}/kapitler`}>
              {t(hasChapters ? "plan.changeChapters" : "plan.chapters")}
            </ButtonLink>
          )}
        </div>
      </Section>
      {course.leftOut.length > 0 && <LeftOut lessons={course.leftOut} />}
      <PublishForm course={course} halfWay={halfWay} reply={reply} />
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
