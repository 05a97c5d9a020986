import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Locale } from "../../base/texts/locale.ts";
import { dayText, dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Review } from "../kinds/conversation/conversation.ts";
import type { CourseEvidence, LessonEvidence } from "./evidence.server.ts";
import { missingReportsText, PackageReports } from "../kinds/package/PackageReports.tsx";
import { filmTime, notableGaps } from "../kinds/film/film-time.ts";

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
  const { locale } = useRenderContext();
  const { slug, title, completed, rule, beganAt } = lesson;
  const packages = useTranslation("packages").t;
  return (
    <li id={slug}>
      <h3>
        <span lang="da">{title}</span>
        <Tag kind={completed ? "good" : beganAt ? "waiting" : "plain"}>
          {completed ? t("state.done") : beganAt ? t("why.missing") : t("why.nothing")}
        </Tag>
      </h3>
      <Facts
        facts={[
          [t("why.rule", { rule }), ruleText(lesson, t)],
          [t("why.done"), (beganAt || !completed) && doneText(lesson, t, locale)],
          [
            t("why.finished"),
            completed && t(`why.way.${completed.way}`, { at: dateTimeText(completed.at, locale) }),
          ],
          [
            t("why.missing"),
            completed
              ? null
              : lesson.package
                ? missingReportsText(lesson.package, packages)
                : missingText(lesson, t, locale),
          ],
        ]}
      />
      {lesson.package && <PackageReports told={lesson.package} />}
    </li>
  );
}

/** The rule in words; a film whose text has questions can be read instead. */
function ruleText({ kind, exercise, package: told }: LessonEvidence, t: T): string {
  if (told?.rule === "passed") return t("why.ruleText.packagePassed");
  const rule = t(`why.ruleText.${kind}`, { ...exercise });
  return kind === "film" && exercise ? `${rule} ${t("why.ruleRead", exercise)}` : rule;
}

function doneText(
  { beganAt, lastAt, film, exercise, page, tries, kind }: LessonEvidence,
  t: T,
  locale: Locale,
): string {
  if (!beganAt || !lastAt) return t("why.nothing");
  const times = t(kind === "conversation" ? "talk.tries" : "exercise.tries", { count: tries });
  const parts = [
    t("why.began", { at: dateTimeText(beganAt, locale) }),
    t("why.last", { at: dateTimeText(lastAt, locale) }),
    film && seenText(film, t, locale),
    tries > 0 && times,
    exercise && tries > 0 && t("why.right", exercise),
    page && t("why.opened", page),
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

function seenText({ seen, of }: NonNullable<LessonEvidence["film"]>, t: T, locale: Locale): string {
  const percent = Math.floor((seen / of) * 100);
  return t("why.seen", { seen: filmTime(seen, locale), of: filmTime(of, locale), percent });
}

function missingText(lesson: LessonEvidence, t: T, locale: Locale): string {
  const { kind, film, exercise, page, calls } = lesson;
  if (film) {
    const place = (seconds: number) => filmTime(seconds, locale);
    const gaps = notableGaps(film.missing).map(([from, to]) => `${place(from)}–${place(Math.ceil(to))}`);
    const unseen = `${t("why.missingRanges")} ${gaps.join(", ")}.`;
    return lesson.tries > 0 ? `${unseen} ${wrongText(exercise, t)}`.trim() : unseen;
  }
  if (exercise)
    return `${t(kind === "workflow" ? "why.missingSteps" : "why.missingNeed", exercise)} ${wrongText(exercise, t)}`;
  if (page) {
    const told = t("why.missingOpened", { count: page.closed.length });
    return `${told} ${page.closed.map((title) => `»${title}«`).join(", ")}`;
  }
  const lacking = calls.filter(({ passed }) => !passed);
  const reviews = lacking.flatMap(({ review }) => (review ? missingGoalTexts(review, t) : []));
  return [t("why.missingCall", { calls: lacking.map(({ title }) => title).join(", ") }), ...reviews].join(
    " ",
  );
}

/** Which questions were answered wrong, never what would have been right. */
const wrongText = (exercise: LessonEvidence["exercise"], t: T): string =>
  exercise && exercise.wrong.length > 0
    ? t("why.wrong", { questions: exercise.wrong.map((text) => `»${text}«`).join(", ") })
    : "";

function missingGoalTexts({ resolved, rightGuide, mood, moodGoal }: Review, t: T): string[] {
  return [
    !resolved && t("why.missingCallOf.resolved"),
    !rightGuide && t("why.missingCallOf.rightGuide"),
    mood < moodGoal && t("why.missingCallOf.mood", { mood, goal: moodGoal }),
  ].filter((said) => said !== false);
}
