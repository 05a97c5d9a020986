import { useTranslation } from "react-i18next";
import { ActButton, ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { DayView } from "./day-view.server.ts";

/** Asks before a seat or a place is given up that cannot be had back just like that. */
export function LeavePage({ view: { seen, returns, others } }: { view: DayView }) {
  const { t } = useTranslation("courseDays");
  const { nameOf, timesOf } = useDayWords();
  const own = seen.own!;
  const day = `/kursusdage/${seen.id}`;
  return (
    <Page
      title={t(`leaving.title.${own}`)}
      lead={`${nameOf(seen)}, ${timesOf(seen)}.`}
      up={{ to: day, label: t("back") }}
    >
      {others > 0 && returns && <p>{t(own === "waiting" ? "leaving.last" : "leaving.goesOn")}</p>}
      {!returns && <p>{t("leaving.noReturn")}</p>}
      <div className="row">
        <ActButton to={`${day}/afmelding`} name="hvad" value={own}>
          {t(`leaving.act.${own}`)}
        </ActButton>
        <ButtonLink look="secondary" to={day}>
          {t(`leaving.stay.${own}`)}
        </ButtonLink>
      </div>
    </Page>
  );
}
