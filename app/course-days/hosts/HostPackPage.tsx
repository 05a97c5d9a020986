import { useTranslation } from "react-i18next";
import { dayCheckItems, type DayRole } from "../../../db/enums.ts";
import { dayText, lastDayBefore, dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { Participant } from "../attendance/attendance-view.ts";
import type { HostPackView } from "./host-pack.ts";

/** The day on paper for its host: printed from the browser. */
export function HostPackPage({ pack }: { pack: HostPackView }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const { nameOf, timesOf } = useDayWords();
  const { day } = pack;
  return (
    <Page
      title={t("title")}
      lead={`${nameOf(day)}, ${timesOf(day)}.`}
      up={{ to: `/kursusdage/${day.id}/fremmoede`, label: t("back") }}
    >
      {day.state === "cancelled" && <Notice kind="warning">{t("cancelled")}</Notice>}
      <PackFacts pack={pack} />
      {day.practical && (
        <Section title={t("practical")}>
          <p className="written" lang="da">
            {day.practical}
          </p>
        </Section>
      )}
      <Section title={t("dayChecks")}>
        <ul className="checks">
          {dayCheckItems.map((item) => (
            <li key={item} className={pack.checks.includes(item) ? "checked" : undefined}>
              {t(`check.${item}`)}
            </li>
          ))}
        </ul>
      </Section>
      <ParticipantsSection participants={pack.coming} />
    </Page>
  );
}

/** Where the day is, who to call, who hosts it and how many come. */
function PackFacts({ pack }: { pack: HostPackView }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const planning = useTranslation("planning").t;
  const { locale, secretariat } = useRenderContext();
  const countText = useCountText();
  const { day, now, hosts } = pack;
  const roleOf = (role: DayRole) => planning(`dayRole.${role}`).toLowerCase();
  return (
    <Facts
      facts={[
        [t("venue"), [day.venue, day.room, day.address].filter(Boolean).join(", ")],
        [t("venueContact"), day.contact],
        [t("teacher"), day.teacher],
        [
          t("contact"),
          secretariat && (
            <a key="mail" href={`mailto:${secretariat}`}>
              {secretariat}
            </a>
          ),
        ],
        [t("hosts"), hosts.map(({ name, role }) => `${name} (${roleOf(role)})`).join(", ")],
        [t("count"), countText(pack)],
        [t("printed"), dateTimeText(now, locale)],
      ]}
    />
  );
}

/** How many come: so far until sign-up closes, then the final count, and how many there are now where that differs. */
function useCountText(): (pack: HostPackView) => string {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const { locale } = useRenderContext();
  return ({ day, now, coming }) => {
    const [count, final] = [coming.length, day.finalCount];
    if (final === null && now < day.closesAt)
      return t("countSoFar", { count, day: dayText(lastDayBefore(day.closesAt), locale) });
    const finalText = t("countFinal", { count: final ?? count });
    return final === null || final === count ? finalText : `${finalText} ${t("countNow", { count })}`;
  };
}

function ParticipantsSection({ participants }: { participants: Participant[] }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const needs = participants.filter(({ food, access }) => food || access);
  return (
    <Section title={t("coming")}>
      <p>{needs.length > 0 ? t("needs", { count: needs.length }) : t("noNeeds")}</p>
      {participants.length === 0 ? (
        <Empty>{t("nobody")}</Empty>
      ) : (
        <Table
          caption={t("doorList")}
          columns={[
            { head: t("name"), cell: ({ name }: Participant) => name },
            ...(participants.some(({ phone }) => phone)
              ? [
                  {
                    head: t("phone"),
                    cell: ({ phone }: Participant) => phone && <PhoneLink>{phone}</PhoneLink>,
                    empty: ({ phone }: Participant) => !phone,
                  },
                ]
              : []),
            { head: t("municipality"), cell: ({ municipality }) => municipality },
            { head: t("food"), cell: ({ food }) => food },
            { head: t("access"), cell: ({ access }) => access },
          ]}
          rows={participants}
          rowKey={({ personId }) => personId}
        />
      )}
      <p className="hint">{t("deleted")}</p>
    </Section>
  );
}
