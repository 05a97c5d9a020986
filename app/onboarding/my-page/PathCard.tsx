import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { dayAtDistanceText, weekdayNearText } from "../../base/dates/distance-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { OwnDuty } from "../../course-days/duty/own-duty.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { TimeLine, type TimeLineItem } from "../../ui/TimeLine.tsx";
import { dayHoursText } from "../plans/listen-in-text.ts";
import type { OwnPath, PathItem } from "./own-path.ts";
import { dutyDetail, lateText, stepAddress, stepDetail, stepTitle } from "./step-text.ts";
import { TickButton } from "./TickButton.tsx";

interface PathCardProps {
  title: string;
  path: OwnPath;
  duty: OwnDuty | null;
  /** The plan that the items can be ticked in, which has a page of its own. */
  planId: number | null;
  /** Who looks: others are named. */
  readerId: number;
  /** Whether to say what must be done before the first shift. */
  marksRequired: boolean;
  today: string;
}

/** One's own way as one time line: what is done folded, then what comes. */
export function PathCard({ title, path: { done, ahead }, ...about }: PathCardProps) {
  const { t } = useTranslation("onboarding");
  const lineOf = useLineOf(about);
  return (
    <section className="card path-card">
      <h2>{title}</h2>
      {done.length > 0 && (
        <details className="more">
          <summary>{t("path.done", { count: done.length })}</summary>
          <TimeLine items={done.map(lineOf)} />
        </details>
      )}
      {ahead.length > 0 && <TimeLine items={ahead.map(lineOf)} />}
      {about.planId && (
        <p className="path-more">
          <a href={`/planer/${about.planId}`}>{t("path.all")}</a>
        </p>
      )}
    </section>
  );
}

type About = Omit<PathCardProps, "title" | "path">;

/** What the lines of the list are made with. */
interface Words extends About {
  t: TFunction<"onboarding">;
  locale: Locale;
}

function useLineOf(about: About): (item: PathItem) => TimeLineItem {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const words = { ...about, t, locale };
  return (item) => ({
    key: item.key,
    state: item.state,
    title: titleOf(item, words),
    detail: detailOf(item, words),
    side: sideOf(item, words),
  });
}

function titleOf(item: PathItem, { t }: Words): ReactNode {
  const title = item.of === "plan" ? item.planItem.title : stepTitle(item.step, t);
  const to = item.of === "plan" ? item.planItem.link : stepAddress(item.step);
  const lang = item.of === "plan" || "slug" in item.step ? "da" : undefined;
  return to ? (
    <a href={to} lang={lang}>
      {title}
    </a>
  ) : (
    <span lang={lang}>{title}</span>
  );
}

/** When, what is left, and who is responsible where it is somebody else. */
function detailOf(item: PathItem, words: Words): string {
  const { t, marksRequired } = words;
  const parts =
    item.of === "plan" ? planParts(item, words) : [...dayParts(item, words), ...trainingParts(item, words)];
  if (marksRequired && item.required && item.state !== "done") parts.push(t("path.required"));
  return parts.filter(Boolean).join(" · ");
}

/** A day that has passed has its distance in the tag, or none. */
function dayParts({ on, state, ...item }: PathItem, { t, today, locale }: Words): string[] {
  const isToFollow = item.of === "training" && item.step.what === "diploma";
  if (on === null || state === "done" || isToFollow) return [];
  if (on >= today) return [dayAtDistanceText(on, today, locale)];
  const day = weekdayNearText(on, today, locale);
  return [item.of === "training" && item.step.state === "booked" ? day : t("path.dueOn", { day })];
}

/** The next step has what is left of it in its card. */
function trainingParts(
  { step, isNext }: PathItem & { of: "training" },
  { t, locale, duty, today }: Words,
): string[] {
  if (isNext) return [];
  if (step.what === "day" && duty) return [dutyDetail(duty, t, locale) || stepDetail(step, t, locale, today)];
  return [stepDetail(step, t, locale, today)];
}

function planParts(item: PathItem & { of: "plan" }, words: Words): string[] {
  const { t, locale, readerId } = words;
  const { doneOn, listenIn, owner, doneBy } = item.planItem;
  if (doneOn) return [t("path.doneOn", { day: dayText(new Date(doneOn), locale) })];
  const day = dayParts(item, words);
  if (listenIn) {
    const hours = listenIn.hours && item.on === listenIn.on ? [dayHoursText(listenIn.hours, locale)] : [];
    return [...day, ...hours, t("path.with", { name: listenIn.with ?? t("path.aColleague") })];
  }
  if (doneBy === "welcome-pack") return [...day, t("path.automatic")];
  return owner?.id === readerId ? day : [...day, owner?.name ?? t("path.nobody")];
}

/** The word for how far it is, and the button where the reader can act at once. The next step has its button above. */
function sideOf(item: PathItem, words: Words): ReactNode {
  const tag = tagOf(item, words);
  const act = item.state === "done" || item.isNext ? null : actOf(item, words);
  return tag || act ? (
    <>
      {tag} {act}
    </>
  ) : null;
}

function tagOf(item: PathItem, { t, today, locale }: Words): ReactNode {
  if (item.state === "late") return <Tag kind="bad">{lateText(item.on!, today, t, locale)}</Tag>;
  if (item.state === "now") return <Tag>{t("state.next")}</Tag>;
  if (item.of === "plan")
    return item.planItem.listenIn && !item.planItem.doneOn ? (
      <Tag kind="good">{t("state.agreed")}</Tag>
    ) : null;
  const { state } = item.step;
  if (state === "waiting") return <Tag kind="waiting">{t("state.waiting")}</Tag>;
  return state === "booked" && item.on! >= today ? <Tag kind="good">{t("state.booked")}</Tag> : null;
}

function actOf(item: PathItem, { t, planId }: Words): ReactNode {
  if (item.of === "plan") {
    const { key, title, mayTick } = item.planItem;
    return mayTick && planId && <TickButton planId={planId} itemKey={key} title={title} />;
  }
  return item.step.what === "day" && item.step.state === "to-do" ? (
    <ButtonLink look="soft" to="/kursusdage">
      {t("path.findDay")}
    </ButtonLink>
  ) : null;
}
