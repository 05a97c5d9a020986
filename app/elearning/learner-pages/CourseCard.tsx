import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../ui/Button.tsx";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { Empty, Notice, Tag } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Page.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { LessonProgress } from "../courses/lesson-progress.ts";
import type { CourseView } from "../completion/progress.ts";

/** One course: how far the person is, what comes next, and every lesson in order. */
export function CourseCard({ course }: { course: CourseView }) {
  const { t } = useTranslation("elearning");
  return (
    <Section title={course.title} titleLang="da" id={course.slug}>
      {course.isRequired ? <CourseStatus course={course} /> : <p>{t("list.looking")}</p>}
      {course.of === 0 ? (
        <Empty>{t("list.noLessons")}</Empty>
      ) : (
        <ol className="lessons" aria-label={t("list.lessons")}>
          {course.steps.map((step) => (
            <LessonRow
              key={step.slug}
              step={step}
              next={course.isRequired && step.slug === course.next?.slug}
            />
          ))}
        </ol>
      )}
    </Section>
  );
}

function CourseStatus({
  course: { slug, again, dueOn, done, of, completedAt, next, secondsLeft },
}: {
  course: CourseView;
}) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  if (of === 0) return null;
  const progress = t("list.progress", { done, count: of });
  const left = next && `, ${t("list.left", { length: durationText(secondsLeft, locale) })}`;
  return (
    <>
      {completedAt && (
        <Notice kind="success" permanent title={t("list.completed", { day: dayText(completedAt, locale) })}>
          <p>
            {t("list.completedText")} <a href="/min-side">{t("list.myPage")}</a>
          </p>
        </Notice>
      )}
      {again && (
        <Notice kind="warning" title={t("list.again", { count: again.lessons })}>
          <p>{t("list.againText", { day: dayText(new Date(again.dueOn), locale) })}</p>
        </Notice>
      )}
      <Progress done={done} of={of} label={`${progress}${left ?? ""}`} />
      {dueOn && <p>{t("list.due", { day: dayText(new Date(dueOn), locale) })}</p>}
      <p className="why">
        <a href={`/e-laering/hvorfor#${slug}`}>{t("why.link")}</a>
      </p>
      {next && <Next step={next} begun={done > 0 || next.share > 0} />}
    </>
  );
}

function Next({ step, begun }: { step: LessonProgress; begun: boolean }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  return (
    <div className="card next-lesson">
      <div>
        <p className="over">
          {t("list.next")} · {durationText(step.statedSeconds, locale)}
        </p>
        <h3 lang="da">{step.title}</h3>
        <p lang="da">{step.about}</p>
      </div>
      <ButtonLink to={`/e-laering/${step.slug}`}>{t(begun ? "list.resume" : "list.begin")}</ButtonLink>
    </div>
  );
}

function LessonRow({ step, next }: { step: LessonProgress; next: boolean }) {
  const { t } = useTranslation("kinds");
  const { locale } = useRenderContext();
  return (
    <li className={step.completedAt ? "lesson lesson-done" : "lesson"}>
      <div>
        <a href={`/e-laering/${step.slug}`} lang="da">
          {step.title}
        </a>
        <span className="meta">
          {t(`${step.kind}.name`)} · {durationText(step.statedSeconds, locale)}
        </span>
      </div>
      <LessonStatus step={step} next={next} />
    </li>
  );
}

function LessonStatus({ step, next }: { step: LessonProgress; next: boolean }) {
  const { t } = useTranslation("elearning");
  if (step.completedAt) return <Tag kind="good">{t("state.done")}</Tag>;
  if (step.share > 0) {
    const percent = Math.max(1, Math.floor(step.share * 100));
    return <Tag kind="waiting">{t("state.begun", { percent })}</Tag>;
  }
  return next ? <Tag>{t("state.next")}</Tag> : null;
}
