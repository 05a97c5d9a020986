import { useTranslation } from "react-i18next";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { NextCard, RoundIcon } from "../../ui/NextCard.tsx";
import { Notice, Tag } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { LessonContent } from "../kinds/LessonContent.tsx";
import type { IncompleteAnswers, LessonRefusal } from "../kinds/lesson-kind.ts";
import type { LessonView } from "./lesson-view.ts";

interface LessonPageProps {
  lesson: LessonView;
  /** Why the form just sent was refused, with the answers of an incomplete one. */
  sent?: { refused: LessonRefusal } | ({ refused: "unanswered" } & IncompleteAnswers);
}

/** One lesson, whatever its kind. */
export function LessonPage({ lesson, sent }: LessonPageProps) {
  const { t } = useTranslation("elearning");
  const kinds = useTranslation("kinds").t;
  const { locale } = useRenderContext();
  const { number, of, statedSeconds, content, completedAt } = lesson;
  const kind = kinds(`${content.kind}.name`);
  const length = durationText(statedSeconds, locale);
  const typed = sent?.refused === "unanswered" ? sent : undefined;
  const refused = sent?.refused === "unanswered" ? undefined : sent?.refused;
  return (
    <Page
      title={lesson.title}
      titleLang="da"
      lead={<span lang="da">{lesson.about}</span>}
      up={
        lesson.isRecorded
          ? { to: "/e-laering", label: t("lesson.up") }
          : { to: `/sekretariat/lektioner/${lesson.id}`, label: t("lesson.toWorkshop") }
      }
    >
      <p className="meta" data-progress="place">
        {number > 0 ? t("lesson.place", { number, count: of, kind, length }) : `${kind} · ${length}`}{" "}
        {completedAt && <Tag kind="good">{t("lesson.done", { day: dayText(completedAt, locale) })}</Tag>}{" "}
        {lesson.isRecorded && <a href={`/e-laering/hvorfor#${lesson.slug}`}>{t("why.link")}</a>}
      </p>
      {!lesson.isRecorded && <TrialNotice lesson={lesson} />}
      {refused === "not-offered" && <Notice kind="error">{t("lesson.refused")}</Notice>}
      <LessonContent lesson={lesson} content={content} typed={typed} refused={refused} />
      <div className="go-on" data-progress="next">
        {completedAt && lesson.isRecorded && <GoOn next={lesson.next} />}
      </div>
      <Around lesson={lesson} />
    </Page>
  );
}

/** Tells the secretariat that what they do here is not recorded. */
function TrialNotice({ lesson: { slug, canTry, courseId } }: { lesson: LessonView }) {
  const { t } = useTranslation("elearning");
  const toCourse = (
    <p>
      <a href={`/sekretariat/kurser/${courseId}`}>{t("trial.course")}</a>
    </p>
  );
  if (!canTry)
    return (
      <Notice kind="info" permanent>
        <p>{t("list.looking")}</p>
        {toCourse}
      </Notice>
    );
  return (
    <Notice kind="info" permanent title={t("trial.title")}>
      <p>{t("trial.text")}</p>
      {toCourse}
      <ActButton to={`/e-laering/${slug}/forfra`} name="proeve" value="forfra" look="quiet">
        {t("trial.again")}
      </ActButton>
    </Notice>
  );
}

/** What comes after a lesson that is done: the next one, or the end of the course. */
function GoOn({ next }: { next: LessonView["next"] }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  if (!next)
    return (
      <Notice kind="success" permanent title={t("lesson.doneNow")}>
        <p>
          {t("lesson.courseDone")} <a href="/min-side">{t("list.myPage")}</a>
        </p>
      </Notice>
    );
  const button = (
    <ButtonLink to={`/e-laering/${next.slug}`}>
      <span>
        {t("lesson.goOn")}
        <span className="sr-only">
          {" "}
          {t("lesson.goOnTo")} <span lang="da">{next.title}</span>
        </span>
      </span>
    </ButtonLink>
  );
  return (
    <NextCard
      picture={<RoundIcon name="check" />}
      over={t("lesson.doneNow")}
      title={next.title}
      titleLang="da"
      act={button}
    >
      <p className="meta">{t("lesson.nextLength", { length: durationText(next.statedSeconds, locale) })}</p>
    </NextCard>
  );
}

function Around({ lesson: { previous, following } }: { lesson: LessonView }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  return (
    <nav className="around" aria-label={t("lesson.around")}>
      {previous && (
        <a href={`/e-laering/${previous.slug}`} rel="prev">
          <span>{t("lesson.previous")}</span> <span lang="da">{previous.title}</span>{" "}
          <span>({durationText(previous.statedSeconds, locale)})</span>
        </a>
      )}
      {following && (
        <a href={`/e-laering/${following.slug}`} rel="next">
          <span>{t("lesson.following")}</span> <span lang="da">{following.title}</span>{" "}
          <span>({durationText(following.statedSeconds, locale)})</span>
        </a>
      )}
    </nav>
  );
}
