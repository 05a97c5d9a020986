import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../../db/enums.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import type { DaySummary } from "../../days/day.ts";
import { listDays } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { dutyStatusesOf } from "../../duty/duty.server.ts";
import { dutyText } from "../../duty/duty-text.ts";
import { ownDuty } from "../../duty/own-duty.server.ts";
import { DayCard } from "../DayCard.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const now = new Date();
  const { ahead, past } = listDays(person, now);
  const status = person.role === "agent" ? dutyStatusesOf([person.id], now).get(person.id)! : null;
  return { ahead, past, role: person.role, duty: status && ownDuty(person, status, now), now };
}

export default function DaysRoute() {
  const { ahead, past, role, duty, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("courseDays");
  const dutyTexts = useTranslation("duty").t;
  const { locale } = useRenderContext();
  const attended = past.filter((day) => day.mark);
  const hosted = past.filter((day) => day.hosting);
  return (
    <Page title={t("title")} lead={role === "agent" ? t("lead") : t("leadOthers")} wide>
      {duty && <p>{dutyText(duty, dutyTexts, locale)}</p>}
      <DaysAhead days={ahead} now={now} role={role} />
      {attended.length > 0 && (
        <Section title={t("past")}>
          <PastList days={attended} to="" />
        </Section>
      )}
      {hosted.length > 0 && (
        <Section title={t("hosting")}>
          <PastList days={hosted} to="/fremmoede" />
        </Section>
      )}
    </Page>
  );
}

interface CardsProps {
  days: DaySummary[];
  now: Date;
  role: Role;
}

/** The days to come: first the reader's own and those near them, where there are both near and far ones. */
function DaysAhead({ days, now, role }: CardsProps) {
  const { t } = useTranslation("courseDays");
  const near = [...days.filter(({ own }) => own), ...days.filter((day) => day.near && !day.own)];
  const far = days.filter((day) => !near.includes(day));
  if (near.length > 0 && far.length > 0)
    return (
      <>
        <Section title={t("near")}>
          <Cards days={near} now={now} role={role} />
        </Section>
        <Section title={t("far")}>
          <Cards days={far} now={now} role={role} />
        </Section>
      </>
    );
  return (
    <Section title={t("ahead")}>
      {days.length === 0 ? <Empty>{t("noneAhead")}</Empty> : <Cards days={days} now={now} role={role} />}
    </Section>
  );
}

function Cards({ days, now, role }: CardsProps) {
  const { t } = useTranslation("courseDays");
  const words = useDayWords();
  return (
    <ul className="cards">
      {days.map((day) => (
        <DayCard
          key={day.id}
          day={day}
          now={now}
          words={words}
          role={role}
          participantsLabel={t("participants")}
        />
      ))}
    </ul>
  );
}

function PastList({ days, to }: { days: DaySummary[]; to: string }) {
  const { nameOf, timesOf, ownTag } = useDayWords();
  return (
    <ul className="past-days">
      {days.map((day) => (
        <li key={day.id}>
          <a href={`/kursusdage/${day.id}${to}`}>{nameOf(day)}</a>
          <br />
          {timesOf(day)} {ownTag(day)}
        </li>
      ))}
    </ul>
  );
}
