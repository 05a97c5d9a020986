import { useTranslation } from "react-i18next";
import type { DayRole } from "../../../db/enums.ts";
import { dayText, lastDayBefore, dateTimeText } from "../../base/dates/date-text.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Empty, Notice } from "../../ui/Notice.tsx";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { Table } from "../../ui/Table.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { Participant } from "../attendance/attendance-view.ts";
import type { HostPackView } from "./host-pack.ts";

const checklist = ["room", "screen", "food", "signs", "door", "list", "after"] as const;

/** The day on paper for its host: printed from the browser. */
export function HostPackPage({ pack: { day, now, hosts, coming } }: { pack: HostPackView }) {
  const { t } = useTranslation("courseDays", { keyPrefix: "pack" });
  const { locale, secretariat } = useRenderContext();
  const { nameOf, timesOf } = useDayWords();
  const needs = coming.filter(({ food, access }) => food || access);
  const planning = useTranslation("planning").t;
  const partOf = (part: DayRole) => planning(`part.${part}`).toLowerCase();
  const countText = () => {
    const [count, final] = [coming.length, day.finalCount];
    if (final === null && now < day.closesAt)
      return t("countSoFar", { count, day: dayText(lastDayBefore(day.closesAt), locale) });
    const finalText = t("countFinal", { count: final ?? count });
    return final === null || final === count ? finalText : `${finalText} ${t("countNow", { count })}`;
  };
  const columns = [
    { head: t("name"), cell: (one: Participant) => one.name },
    { head: t("municipality"), cell: (one: Participant) => one.municipality },
    { head: t("food"), cell: (one: Participant) => one.food },
    { head: t("access"), cell: (one: Participant) => one.access },
  ];
  return (
    <Page
      title={t("title")}
      lead={`${nameOf(day)}, ${timesOf(day)}.`}
      up={{ to: `/kursusdage/${day.id}/fremmoede`, label: t("back") }}
    >
      {day.state === "cancelled" && <Notice kind="warning">{t("cancelled")}</Notice>}
      <Facts
        facts={[
          [t("place"), [day.venue, day.room, day.address].filter(Boolean).join(", ")],
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
          [t("hosts"), hosts.map(({ name, part }) => `${name} (${partOf(part)})`).join(", ")],
          [t("count"), countText()],
          [t("printed"), dateTimeText(now, locale)],
        ]}
      />
      {day.practical && (
        <Section title={t("told")}>
          <p className="written" lang="da">
            {day.practical}
          </p>
        </Section>
      )}
      <Section title={t("checklist")}>
        <ul className="checks">
          {checklist.map((check) => (
            <li key={check}>{t(`check.${check}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("coming")}>
        <p>{needs.length > 0 ? t("needs", { count: needs.length }) : t("noNeeds")}</p>
        {coming.length === 0 ? (
          <Empty>{t("nobody")}</Empty>
        ) : (
          <Table
            caption={t("doorList")}
            columns={columns}
            rows={coming}
            rowKey={({ personId }) => personId}
          />
        )}
        <p className="hint">{t("deleted")}</p>
      </Section>
    </Page>
  );
}
