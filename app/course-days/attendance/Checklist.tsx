import { useTranslation } from "react-i18next";
import { dayCheckItems } from "../../../db/enums.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import type { AttendanceView } from "./attendance-view.ts";

/** What the host does before, on and after the day, to tick off in one press each; and the way to the same on paper. */
export function Checklist({ view: { day, checks } }: { view: AttendanceView }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const courseDays = useTranslation("courseDays").t;
  return (
    <section className="card">
      <h2 id="tjekliste" tabIndex={-1}>
        {t("dayChecks")}
      </h2>
      <p className="hint">{t("checked", { done: checks.length, of: dayCheckItems.length })}</p>
      <form method="post" action={`/kursusdage/${day.id}/tjekliste`}>
        <ul className="ticks">
          {dayCheckItems.map((item) => {
            const isDone = checks.includes(item);
            return (
              <li key={item}>
                <button name={isDone ? "fjern" : "saet"} value={item} aria-pressed={isDone}>
                  <span className="tick-box">{isDone && <Icon name="check" size={16} />}</span>
                  <span>{t(`check.${item}`)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </form>
      <p className="row">
        <ButtonLink look="soft" to={`/kursusdage/${day.id}/vaertspakke`}>
          <Icon name="print" /> {t("link")}
        </ButtonLink>
        <ButtonLink look="soft" to={`/kursusdage/${day.id}/deltagerliste`}>
          <Icon name="print" /> {courseDays("list.link")}
        </ButtonLink>
      </p>
    </section>
  );
}
