import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { durationText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { Ring } from "../../ui/Ring.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TimeLine } from "../../ui/TimeLine.tsx";
import type { LessonProgress } from "../courses/lesson-progress.ts";
import { kindPages } from "../kinds/kinds.ts";

/** The lessons of a course in order, each with what kind it is and how far it is. `next` is the address of the one to take first. */
export function LessonList({ lessons, next }: { lessons: LessonProgress[]; next: string | undefined }) {
  const { t } = useTranslation("elearning");
  const kinds = useTranslation("kinds").t;
  const { locale } = useRenderContext();
  return (
    <div className="card lesson-list">
      <TimeLine
        label={t("list.lessons")}
        items={lessons.map(({ slug, title, kind, statedSeconds, completedAt, share }) => ({
          key: slug,
          state: completedAt ? "done" : slug === next ? "now" : "ahead",
          icon: kindPages[kind].icon,
          title: (
            <a href={`/e-laering/${slug}`} lang="da">
              {title}
            </a>
          ),
          detail: [
            kinds(`${kind}.name`),
            durationText(statedSeconds, locale),
            statusOf(completedAt, share, t),
          ]
            .filter(Boolean)
            .join(" · "),
          side: sideOf({ completedAt, share }, slug === next, t),
        }))}
      />
    </div>
  );
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
