import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { dayText, durationText } from "../../base/dates/date-text.ts";
import { Notice, Tag } from "../../ui/Notice.tsx";
import { Page } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Conversation } from "../kinds/conversation/Conversation.tsx";
import { ExerciseForm, type IncompleteAnswers } from "../kinds/exercise/ExerciseForm.tsx";
import { Film } from "../kinds/film/Film.tsx";
import { PackageFrame } from "../kinds/package/PackageFrame.tsx";
import type { LessonView } from "./lesson-view.server.ts";
import { PageParts } from "../kinds/interactive-page/PageParts.tsx";
import { WorkflowTest } from "../kinds/workflow-test/WorkflowTest.tsx";

interface LessonPageProps {
  lesson: LessonView;
  /** A choice was sent that the lesson does not offer. */
  refused?: boolean;
  /** What is asked about once was sent without its tick. */
  unsure?: boolean;
  /** Answers sent before all questions were answered. */
  typed?: IncompleteAnswers;
}

/** One lesson, whatever its kind. */
export function LessonPage({ lesson, refused, unsure, typed }: LessonPageProps) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  const { number, of, kind, statedSeconds, content, completedAt } = lesson;
  const length = durationText(statedSeconds, locale);
  return (
    <Page
      title={lesson.title}
      titleLang="da"
      lead={<span lang="da">{lesson.about}</span>}
      up={
        lesson.counts
          ? { to: "/e-laering", label: t("lesson.up") }
          : { to: `/sekretariat/lektioner/${lesson.id}`, label: t("lesson.toWorkshop") }
      }
    >
      <p className="meta" data-standing="place">
        {number > 0
          ? t("lesson.place", { number, count: of, kind: t(`kind.${kind}`), length })
          : `${t(`kind.${kind}`)} · ${length}`}{" "}
        {completedAt && <Tag kind="good">{t("lesson.done", { day: dayText(completedAt, locale) })}</Tag>}{" "}
        {lesson.counts && <a href={`/e-laering/hvorfor#${lesson.slug}`}>{t("why.link")}</a>}
      </p>
      {!lesson.counts && <TrialNotice lesson={lesson} />}
      {unsure && <Notice kind="error">{t("talk.unsure")}</Notice>}
      {refused && <Notice kind="error">{t("lesson.refused")}</Notice>}
      {content.kind === "film" && <Film lesson={lesson} film={content} typed={typed} />}
      {content.kind === "exercise" && <ExerciseForm lesson={lesson} exercise={content} typed={typed} />}
      {content.kind === "workflow" && <WorkflowTest lesson={lesson} workflow={content} typed={typed} />}
      {content.kind === "page" && <PageParts lesson={lesson} page={content} />}
      {content.kind === "conversation" && <Conversation lesson={lesson} shift={content} />}
      {content.kind === "package" && <PackageFrame lesson={lesson} content={content} />}
      <div data-standing="next">{completedAt && lesson.counts && <GoOn next={lesson.next} />}</div>
      <Around lesson={lesson} />
    </Page>
  );
}

/** The secretariat looks at a lesson, and tries it where there is something to do. */
function TrialNotice({ lesson: { slug, content } }: { lesson: LessonView }) {
  const { t } = useTranslation("elearning");
  const asks = content.kind === "film" ? content.reading !== null : content.kind !== "package";
  if (!asks) return <Notice kind="info">{t("list.looking")}</Notice>;
  return (
    <Notice kind="info" permanent title={t("trial.title")}>
      <p>{t("trial.text")}</p>
      <ActButton to={`/e-laering/${slug}/forfra`} name="proeve" value="forfra" look="quiet">
        {t("trial.again")}
      </ActButton>
    </Notice>
  );
}

function GoOn({ next }: { next: LessonView["next"] }) {
  const { t } = useTranslation("elearning");
  const { locale } = useRenderContext();
  return (
    <div className="go-on">
      <p>{t("lesson.doneNow")}</p>
      {next ? (
        <ButtonLink to={`/e-laering/${next.slug}`}>
          <span>
            {t("lesson.goOn")} <span lang="da">{next.title}</span> ({durationText(next.statedSeconds, locale)}
            )
          </span>
        </ButtonLink>
      ) : (
        <Notice kind="success" permanent>
          <p>
            {t("lesson.courseDone")} <a href="/min-side">{t("list.myPage")}</a>
          </p>
        </Notice>
      )}
    </div>
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
