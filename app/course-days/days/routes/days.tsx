import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../../../db/enums.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { DayCard } from "../DayCard.tsx";
import { useDayWords } from "../useDayWords.tsx";
import { listDays, type DaySummary } from "../days.server.ts";
import { dutyStatusesOf } from "../../duty/duty.server.ts";
import { dutyText } from "../../duty/duty-text.ts";
import { ownDuty } from "../../duty/own-duty.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const now = new Date();
  const { ahead, past } = listDays(person, now);
  const agent = person.role === "agent";
  const standing = agent ? dutyStatusesOf([person.id], now).get(person.id)! : null;
  return { ahead, past, role: person.role, duty: standing && ownDuty(person, standing, now), now };
}

export default function CourseDays() {
  const { ahead, past, role, duty, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation("courseDays");
  const owed = useTranslation("duty").t;
  const { locale } = useRenderContext();
  const near = [...ahead.filter(({ own }) => own), ...ahead.filter((seen) => seen.near && !seen.own)];
  const far = ahead.filter((seen) => !near.includes(seen));
  const attended = past.filter((seen) => seen.mark);
  const hosted = past.filter((seen) => seen.hosting);
  return (
    <Page title={t("title")} lead={role === "agent" ? t("lead") : t("leadOthers")} wide>
      {duty && <p>{dutyText(duty, owed, locale)}</p>}
      {near.length > 0 && far.length > 0 ? (
        <>
          <Section title={t("near")}>
            <Cards days={near} now={now} role={role} />
          </Section>
          <Section title={t("far")}>
            <Cards days={far} now={now} role={role} />
          </Section>
        </>
      ) : (
        <Section title={t("ahead")}>
          {ahead.length === 0 ? (
            <Empty>{t("noneAhead")}</Empty>
          ) : (
            <Cards days={ahead} now={now} role={role} />
          )}
        </Section>
      )}
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

function Cards({ days, now, role }: { days: DaySummary[]; now: Date; role: Role }) {
  const { t } = useTranslation("courseDays");
  const words = useDayWords();
  return (
    <ul className="cards">
      {days.map((seen) => (
        <DayCard
          key={seen.id}
          seen={seen}
          now={now}
          words={words}
          role={role}
          participants={t("participants")}
        />
      ))}
    </ul>
  );
}

function PastList({ days, to }: { days: DaySummary[]; to: string }) {
  const { nameOf, timesOf, ownTag } = useDayWords();
  return (
    <ul className="past-days">
      {days.map((seen) => (
        <li key={seen.id}>
          <a href={`/kursusdage/${seen.id}${to}`}>{nameOf(seen)}</a>
          <br />
          {timesOf(seen)} {ownTag(seen)}
        </li>
      ))}
    </ul>
  );
}
