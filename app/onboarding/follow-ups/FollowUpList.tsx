import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { FollowUp } from "./follow-up.ts";

/** What someone is asked to take besides the plan, and why. */
export function FollowUpList({ followUps, finishes }: { followUps: FollowUp[]; finishes: boolean }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string | Date) => dayText(new Date(on), locale);
  const nameOf = ({ what, municipality }: FollowUp) =>
    municipality ? t("followUp.at", { municipality }) : t(`followUp.${what}`);
  return (
    <ul className="steps">
      {followUps.map((followUp) => (
        <li key={followUp.id}>
          <h3>
            {nameOf(followUp)}{" "}
            <Tag kind={followUp.doneAt ? "good" : "waiting"}>
              {t(followUp.doneAt ? "state.done" : "state.open")}
            </Tag>
          </h3>
          <p className="hint">
            {followUp.doneAt
              ? t("doneOn", { day: day(followUp.doneAt) })
              : t("due", { day: day(followUp.dueOn) })}
          </p>
          <p>{t("followUp.why", { why: followUp.why })}</p>
          {finishes && !followUp.doneAt && (
            <ActButton
              look="secondary"
              to={`/opfoelgning/${followUp.id}/gjort`}
              label={t("followUp.finishFor", { what: nameOf(followUp) })}
            >
              {t("followUp.finish")}
            </ActButton>
          )}
        </li>
      ))}
    </ul>
  );
}
