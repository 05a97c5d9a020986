import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { ContentEvidence } from "../kinds/kinds.ts";
import { useContentEvidence } from "../kinds/LessonContent.tsx";
import type { CourseEvidence, LessonEvidence } from "./course-evidence.ts";

type T = TFunction<"elearning">;

/** Why every status of someone's e-learning is as it is, course by course. */
export function EvidenceList({ evidence }: { evidence: CourseEvidence[] }) {
  const { t } = useTranslation("elearning");
  if (evidence.length === 0) return <Empty>{t("why.none")}</Empty>;
  return evidence.map((course) => <Course key={course.slug} course={course} />);
}

function Course({ course }: { course: CourseEvidence }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  return (
    <Section title={course.title} titleLang="da" id={course.slug}>
      <p>{courseStatusText(course, t, locale)}</p>
      <Lessons lessons={course.lessons} />
      {course.later.length > 0 && (
        <>
          <p>{t("why.later", { version: course.version })}</p>
          <Lessons lessons={course.later} />
        </>
      )}
      {course.former.length > 0 && (
        <>
          <p>{t("why.former")}</p>
          <Lessons lessons={course.former} />
        </>
      )}
    </Section>
  );
}

function Lessons({ lessons }: { lessons: LessonEvidence[] }) {
  return (
    <ol className="evidence">
      {lessons.map((lesson) => (
        <Lesson key={lesson.slug} lesson={lesson} />
      ))}
    </ol>
  );
}

function courseStatusText(
  { completed, invited, lessons, version }: CourseEvidence,
  t: T,
  locale: Locale,
): string {
  const done = lessons.filter((lesson) => lesson.completed).length;
  const sentences = [
    !completed
      ? t("why.notCompleted", { done, count: lessons.length })
      : completed.imported
        ? t("why.imported", { day: dayText(completed.at, locale) })
        : t("why.completed", { at: dateTimeText(completed.at, locale), version: completed.version }),
    completed && completed.version < version && t("why.laterVersion", { version }),
    invited && t("why.invited", { day: dayText(invited.at, locale) }),
    invited?.dueOn && !completed && t("why.due", { day: dayText(new Date(invited.dueOn), locale) }),
  ];
  return sentences.filter(Boolean).join(" ");
}

function Lesson({ lesson }: { lesson: LessonEvidence }) {
  const { t } = useTranslation("elearning");
  const { slug, title, completed, beganAt, work } = lesson;
  return (
    <li id={slug}>
      <h3>
        <span lang="da">{title}</span>
        <Tag kind={completed ? "good" : beganAt ? "waiting" : "plain"}>
          {completed ? t("state.done") : beganAt ? t("why.missing") : t("why.nothing")}
        </Tag>
      </h3>
      {work && <Work lesson={lesson} work={work} />}
    </li>
  );
}

/** The rule the lesson is judged by, what was done, and what is missing. */
function Work({ lesson, work }: { lesson: LessonEvidence; work: ContentEvidence }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  const { completed, ruleVersion, beganAt, lastAt } = lesson;
  const texts = useContentEvidence(work);
  const done =
    beganAt && lastAt
      ? `${[
          t("why.began", { at: dateTimeText(beganAt, locale) }),
          t("why.last", { at: dateTimeText(lastAt, locale) }),
          ...texts.done,
        ]
          .filter(Boolean)
          .join(", ")}.`
      : t("why.nothing");
  return (
    <>
      <Facts
        facts={[
          [t("why.rule", { rule: ruleVersion }), texts.rule],
          [t("why.done"), (beganAt || !completed) && done],
          [
            t("why.finished"),
            completed && t(`why.way.${completed.way}`, { at: dateTimeText(completed.at, locale) }),
          ],
          [t("why.missing"), completed ? null : texts.missing],
        ]}
      />
      {texts.more}
    </>
  );
}
