import { useTranslation } from "react-i18next";
import { ActButton } from "../../ui/Button.tsx";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { FollowUp } from "./follow-ups.server.ts";

/** What someone is asked to take besides the plan, and why. */
export function FollowUpList({ followUps, finishes }: { followUps: FollowUp[]; finishes: boolean }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const day = (on: string | Date) => dayText(new Date(on), locale);
  const nameOf = ({ what, municipality }: FollowUp) =>
    municipality ? t("followUp.at", { municipality }) : t(`followUp.${what}`);
  return (
    <ul className="steps">
      {followUps.map((one) => (
        <li key={one.id}>
          <h3>
            {nameOf(one)}{" "}
            <Tag kind={one.doneAt ? "good" : "waiting"}>{t(one.doneAt ? "state.done" : "state.open")}</Tag>
          </h3>
          <p className="hint">
            {one.doneAt ? t("doneOn", { day: day(one.doneAt) }) : t("due", { day: day(one.dueOn) })}
          </p>
          <p>{t("followUp.why", { why: one.why })}</p>
          {finishes && !one.doneAt && (
            <ActButton
              look="secondary"
              to={`/opfoelgning/${one.id}/gjort`}
              label={t("followUp.finishFor", { what: nameOf(one) })}
            >
              {t("followUp.finish")}
            </ActButton>
          )}
        </li>
      ))}
    </ul>
  );
}
