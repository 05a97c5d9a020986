import { useTranslation } from "react-i18next";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { dayAtDistanceText, weekdayNearText } from "../../base/dates/distance-text.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { NextCard } from "../../ui/NextCard.tsx";
import { Section } from "../../ui/Page.tsx";
import { Ring } from "../../ui/Ring.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { CourseView } from "../completion/progress.ts";
import { Chapters } from "./Chapters.tsx";
import { milestoneText } from "./milestone-text.ts";

interface CourseCardProps {
  course: CourseView;
  /** Its next lesson is the one to begin with of all the courses on the page. */
  isFirst: boolean;
  /** yyyy-mm-dd */
  today: string;
  /** On leave: nothing is due. */
  away: boolean;
}

/** One course: how far the person is, what comes next, and every lesson in order. */
export function CourseCard({ course, isFirst, ...at }: CourseCardProps) {
  const { t } = useTranslation("elearning");
  return (
    <Section title={course.title} titleLang="da" id={course.slug}>
      {course.isRequired ? (
        <CourseStatus course={course} isFirst={isFirst} {...at} />
      ) : (
        <p>{t("list.looking")}</p>
      )}
      {course.of === 0 ? (
        <Empty>{t("list.noLessons")}</Empty>
      ) : (
        <>
          <Chapters course={course} />
          {course.isRequired && !course.completedAt && (
            <p className="why">
              <WhyLink slug={course.slug} />
            </p>
          )}
        </>
      )}
    </Section>
  );
}

function CourseStatus({ course, isFirst, ...at }: CourseCardProps) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  const { slug, again, of, completedAt } = course;
  if (of === 0) return null;
  return (
    <>
      {completedAt && (
        <Notice kind="success" permanent title={t("list.completed", { day: dayText(completedAt, locale) })}>
          <p>
            {t("list.completedText")} <a href="/min-side">{t("list.myPage")}</a> · <WhyLink slug={slug} />
          </p>
        </Notice>
      )}
      {again && (
        <Notice kind="warning" title={t("list.again", { count: again.lessons })}>
          <p>{t("list.againText", { day: dayText(new Date(again.dueOn), locale) })}</p>
        </Notice>
      )}
      {course.next && <Next course={course} isFirst={isFirst} {...at} />}
    </>
  );
}

/** To what counts of the course, and what is missing. */
function WhyLink({ slug }: { slug: string }) {
  const { t } = useTranslation("elearning");
  return <a href={`/e-laering/hvorfor#${slug}`}>{t("why.title")}</a>;
}

/** The next lesson, with how much of the course is done and when the rest is due. */
function Next({ course, isFirst, today, away }: CourseCardProps) {
  const { t } = useTranslation("elearning");
  const kinds = useTranslation("kinds").t;
  const { locale } = useRenderContext();
  const { done, of, milestone } = course;
  const next = course.next!;
  const left = t("list.left", { count: of - done, length: durationText(course.secondsLeft, locale) });
  const begun = done > 0 || next.share > 0;
  const button = (
    <ButtonLink to={`/e-laering/${next.slug}`} look={isFirst ? "primary" : "soft"}>
      {t(begun ? "list.resume" : "list.begin")}
    </ButtonLink>
  );
  return (
    <NextCard
      picture={<CourseRing done={done} of={of} />}
      over={t(begun ? "list.next" : "list.first")}
      title={next.title}
      titleLang="da"
      within
      act={button}
    >
      <p className="meta">
        {kinds(`${next.kind}.name`)} · {durationText(next.statedSeconds, locale)}
      </p>
      <p>
        {milestone && `${milestoneText(milestone, t, locale)} `}
        {milestone?.part !== "whole" && left}
      </p>
      {course.dueOn && !away && <Due on={course.dueOn} today={today} />}
    </NextCard>
  );
}

function CourseRing({ done, of }: Pick<CourseView, "done" | "of">) {
  const { t } = useTranslation("elearning");
  const label = t("list.progress", { done, count: of });
  return <Ring done={done} of={of} label={label} number={`${done}`} under={t("list.of", { of })} />;
}

/** By when the course is to be completed. */
function Due({ on, today }: { on: string; today: string }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  return on < today ? (
    <p className="late-text">{t("list.late", { day: weekdayNearText(on, today, locale) })}</p>
  ) : (
    <p className="meta">{t("list.due", { day: dayAtDistanceText(on, today, locale) })}</p>
  );
}
