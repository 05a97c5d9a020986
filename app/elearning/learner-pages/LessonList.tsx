import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { durationText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { Ring } from "../../ui/Ring.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TimeLine } from "../../ui/TimeLine.tsx";
import type { LessonProgress } from "../courses/lesson-progress.ts";
import { Poster } from "./Poster.tsx";

interface LessonListProps {
  lessons: LessonProgress[];
  /** The place of the first of them in the course. */
  firstNumber?: number;
  /** The address of the lesson to take first. */
  next: string | undefined;
  /** Whether it stands under the heading of a chapter. */
  within?: boolean;
}

/** Lessons in order, each with what kind it is and how far it is. */
export function LessonList({ lessons, firstNumber = 1, next, within }: LessonListProps) {
  const { t } = useTranslation("elearning");
  const kinds = useTranslation("kinds").t;
  const { locale } = useRenderContext();
  return (
    <div className={within ? "lesson-list" : "card lesson-list"}>
      <TimeLine
        label={t("list.lessons")}
        within={within}
        items={lessons.map((lesson, at) => {
          const { slug, title, kind, statedSeconds, completedAt, share } = lesson;
          const state = stateOf(lesson, next);
          const length = durationText(statedSeconds, locale);
          const said = [kinds(`${kind}.name`), length, statusOf(completedAt, share, t)];
          return {
            key: slug,
            state,
            picture: <Poster lesson={lesson} number={firstNumber + at} state={state} />,
            title: (
              <a href={`/e-laering/${slug}`} lang="da">
                {title}
              </a>
            ),
            detail: said.filter(Boolean).join(" · "),
            side: sideOf({ completedAt, share }, slug === next, t),
          };
        })}
      />
    </div>
  );
}

function stateOf({ slug, completedAt }: LessonProgress, next: string | undefined): "done" | "now" | "ahead" {
  if (completedAt) return "done";
  return slug === next ? "now" : "ahead";
}

function statusOf(completedAt: Date | null, share: number, t: TFunction<"elearning">): string | null {
  if (completedAt) return t("list.done");
  return share > 0 ? t("state.begun", { percent: percentOf(share) }) : null;
}

const percentOf = (share: number): number => Math.max(1, Math.floor(share * 100));

function sideOf(
  { completedAt, share }: Pick<LessonProgress, "completedAt" | "share">,
  isNext: boolean,
  t: TFunction<"elearning">,
): ReactNode {
  if (completedAt) return null;
  if (share > 0) return <Ring done={percentOf(share)} of={100} />;
  return isNext ? <Tag>{t("state.next")}</Tag> : null;
}
