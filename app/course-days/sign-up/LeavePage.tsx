import { useTranslation } from "react-i18next";
import { confirmationField } from "../../base/forms/confirmation.ts";
import { Button, ButtonLink } from "../../ui/Button.tsx";
import { Page } from "../../ui/Page.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { DayView } from "./day-view.ts";

/** Asks before a seat or a place is given up that cannot be had back just like that. */
export function LeavePage({ view: { summary, canReturn, othersWaiting } }: { view: DayView }) {
  const { t } = useTranslation("courseDays");
  const { nameOf, timesOf } = useDayWords();
  const own = summary.own!;
  const dayPath = `/kursusdage/${summary.id}`;
  return (
    <Page
      title={t(`leaving.title.${own}`)}
      lead={`${nameOf(summary)}, ${timesOf(summary)}.`}
      up={{ to: dayPath, label: t("back") }}
    >
      {othersWaiting > 0 && canReturn && <p>{t(own === "waiting" ? "leaving.last" : "leaving.goesOn")}</p>}
      {!canReturn && <p>{t("leaving.noReturn")}</p>}
      <div className="row">
        <form method="post" action={`${dayPath}/afmelding`} className="act">
          <input type="hidden" name="hvad" value={own} />
          <Button name={confirmationField} value="ja">
            {t(`leaving.act.${own}`)}
          </Button>
        </form>
        <ButtonLink look="secondary" to={dayPath}>
          {t(`leaving.stay.${own}`)}
        </ButtonLink>
      </div>
    </Page>
  );
}
