import { useTranslation } from "react-i18next";
import { dayText } from "../../base/dates/date-text.ts";
import { Tag } from "../../ui/Notice.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { listenInText } from "../plans/PlanList.tsx";
import type { Task } from "./tasks.ts";

/** Items of several plans; what can be ticked has a box, and the form around them belongs to the page. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  return (
    <ul className="steps plan">
      {tasks.map(({ planId, plan, municipality, key, title, link, dueOn, late, byHand, listenIn }) => (
        <li key={`${planId} ${key}`}>
          <h3>
            {byHand ? (
              <label className="choice">
                <input type="checkbox" name="punkt" value={`${planId}:${key}`} />
                {title}
              </label>
            ) : (
              title
            )}{" "}
            {late && <Tag kind="bad">{t("state.late")}</Tag>}
          </h3>
          <p className="hint">
            {t(late ? "wasDue" : "due", { day: dayText(new Date(dueOn), locale) })}
            {municipality && municipality !== plan && ` · ${municipality}`}
            {listenIn && ` · ${listenInText(listenIn, t, locale)}`}
          </p>
          <p className="row">
            <a href={`/planer/${planId}${listenIn ? "#medlyt" : ""}`}>{t("tasks.inPlan", { name: plan })}</a>
            {link && (
              <a href={link} aria-label={t("openFor", { title })}>
                {t("open")}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
