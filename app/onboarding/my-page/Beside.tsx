/** What stands beside an agent's way: the next course day, open surveys, and whom to ask. */
import { useTranslation } from "react-i18next";
import { danishDate } from "../../base/dates/danish-time.ts";
import { lastDayBefore, timeText } from "../../base/dates/date-text.ts";
import { distanceText, weekdayNearText } from "../../base/dates/distance-text.ts";
import type { OwnDay } from "../../course-days/days/day.ts";
import { useDayWords } from "../../course-days/days/useDayWords.tsx";
import { SendLinkAgain } from "../../surveys/answering/OpenRounds.tsx";
import { DayTile } from "../../ui/DayTile.tsx";
import { Initials } from "../../ui/Initials.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import type { PersonToAsk } from "./my-page.ts";
import type { SurveyStep } from "./steps.ts";

/** The nearest day on which the reader has a seat. */
export function NextDayCard({ day, today }: { day: OwnDay; today: string }) {
  const { t } = useTranslation("onboarding");
  const { nameOf } = useDayWords();
  const { locale } = useRenderContext();
  const from = timeText(day.startsAt, locale);
  const to = timeText(day.endsAt, locale).replace("kl. ", "");
  return (
    <section className="card">
      <h2>{t("beside.day", { distance: distanceText(day.on, today, locale) })}</h2>
      <div className="next-day">
        <DayTile date={day.on} />
        <p>
          <a href={`/kursusdage/${day.id}`}>{nameOf(day)}</a>
          <br />
          {weekdayNearText(day.on, today, locale)}
          <br />
          {t("beside.time", { from, to })}
          <br />
          {day.venue}
        </p>
      </div>
    </section>
  );
}

/** A round that asks the reader. */
export function SurveyCard({ survey, today }: { survey: SurveyStep; today: string }) {
  const { t } = useTranslation("onboarding");
  const { locale } = useRenderContext();
  const until = danishDate(lastDayBefore(survey.closesAt));
  return (
    <section className="card">
      <h2>{survey.name}</h2>
      <p>
        {t("beside.survey", { day: weekdayNearText(until, today, locale) })}{" "}
        <a href={`/maalinger#maaling-${survey.roundId}`}>{t("open.survey")}</a>
      </p>
      <SendLinkAgain roundId={survey.roundId} look="soft" />
    </section>
  );
}

/** Whom the reader asks, each with their mail. */
export function WhoToAsk({ people }: { people: PersonToAsk[] }) {
  const { t } = useTranslation("onboarding");
  return (
    <section className="card">
      <h2>{t("beside.ask")}</h2>
      <ul className="plain who-to-ask">
        {people.map(({ id, name, mail, as }) => (
          <li key={id}>
            <Initials name={name} />
            <p>
              <b>{name}</b>
              <span className="meta">
                {t(`beside.as.${as}`)} ·{" "}
                <a href={`mailto:${mail}`} aria-label={t("beside.writeTo", { name })}>
                  {t("beside.write")}
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
