import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { appointmentText } from "./listen-in-text.ts";
import type { ListenIn, AssignedPlanItem } from "./plan.ts";
import type { ShownPlanItem } from "./plan-view.ts";

interface PlanListProps {
  planId: number;
  items: ShownPlanItem[];
}

const tagKinds = { done: "good", late: "bad", open: "plain" } as const;

/** A plan's items in order. What the reader may tick has a box; the form around it belongs to the page. */
export function PlanList({ planId, items }: PlanListProps) {
  const { t } = useTranslation("plans");
  return (
    <ul className="steps plan">
      {items.map((line) => (
        <li key={line.key}>
          <LineHead planId={planId} line={line} />
          <LineFacts line={line} />
          {line.text && <p>{line.text}</p>}
          {line.note && <p className="note">{t("note", { note: line.note })}</p>}
          <LineLinks planId={planId} line={line} />
        </li>
      ))}
    </ul>
  );
}

function LineHead({ planId, line }: { planId: number; line: ShownPlanItem }) {
  const { t } = useTranslation("plans");
  const tag = <Tag kind={tagKinds[line.state]}>{t(`state.${line.state}`)}</Tag>;
  if (!line.mayTick || line.doneOn)
    return (
      <h3>
        {line.title} {tag}
      </h3>
    );
  return (
    <h3>
      <label className="choice">
        <input type="checkbox" name="punkt" value={`${planId}:${line.key}`} />
        {line.title}
      </label>{" "}
      {tag}
    </h3>
  );
}

/** With whom a listen-in is agreed, and when; without the full stop of a sentence. */
export const listenInText = (listenIn: ListenIn, t: TFunction<"plans">, locale: Locale): string =>
  t("agreedWith", {
    day: appointmentText(listenIn, locale),
    colleague: listenIn.with ?? t("listen.someone"),
  });

/** When, who, and what it is needed for. */
function LineFacts({ line }: { line: AssignedPlanItem }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string) => dayText(new Date(on), locale);
  const facts = line.doneOn
    ? [t(line.doneByName ? "doneOnBy" : "doneOn", { day: day(line.doneOn), name: line.doneByName })]
    : [
        t(line.state === "late" ? "wasDue" : "due", { day: day(line.dueOn) }),
        line.owner ? t("owner", { name: line.owner.name }) : t("ownerNobody"),
      ];
  if (line.required) facts.push(t("required"));
  if (line.listenIn && !line.doneOn) facts.push(listenInText(line.listenIn, t, locale));
  else if (line.doneBy !== "hand" && !line.doneOn) facts.push(t(`byItself.${line.doneBy}`));
  return <p className="hint">{facts.join(" · ")}</p>;
}

function LineLinks({ planId, line }: { planId: number; line: ShownPlanItem }): ReactNode {
  const { t } = useTranslation("plans");
  const at = `/planer/${planId}/punkter/${line.key}`;
  const canUndo = line.doneOn && line.mayTick;
  if (!line.link && !line.mayEdit && !canUndo) return null;
  return (
    <p className="row">
      {line.link && !line.doneOn && (
        <a href={line.link} aria-label={t("openFor", { title: line.title })}>
          {t("open")}
        </a>
      )}
      {line.mayEdit && (
        <a href={at} aria-label={t("editFor", { title: line.title })}>
          {t("edit")}
        </a>
      )}
      {canUndo && (
        <button
          className="quiet"
          formAction={`${at}/fortryd`}
          aria-label={t("undoFor", { title: line.title })}
        >
          {t("undo")}
        </button>
      )}
    </p>
  );
}
