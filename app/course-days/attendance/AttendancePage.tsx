import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useActWords } from "../../audit/useActWords.ts";
import { Notice } from "../../ui/Notice.tsx";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { AttendanceList } from "./AttendanceList.tsx";
import { Checklist } from "./Checklist.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { AttendanceView, WalkInRefusal } from "./attendance-view.ts";
import type { WalkInSearch } from "./walk-ins.ts";

interface ActionData {
  refused: Exclude<WalkInRefusal, "unknown"> | "malformed";
}

/** The day's participants, what the host prepares, and the refusal of a mark or of someone who came without a seat. */
export function AttendancePage() {
  const { search, ...view } = useLoaderData<() => AttendanceView & { search?: WalkInSearch }>();
  const refused = useActionData<ActionData>()?.refused;
  const { t } = useTranslation("courseDays");
  const { nameOf, timesOf } = useDayWords();
  const { locale } = useRenderContext();
  const { day, corrections } = view;
  const isCancelled = day.state === "cancelled";
  return (
    <Page
      title={t("attendance.title")}
      lead={`${nameOf(day)}, ${timesOf(day)}.`}
      up={{ to: `/kursusdage/${day.id}`, label: t("back") }}
      beside={!isCancelled && <Checklist view={view} />}
    >
      {refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {t(`refused.${refused}`, { moment: dateTimeText(day.startsAt, locale) })}
        </Notice>
      )}
      {isCancelled ? (
        <Notice kind="warning">{t("attendance.cancelled")}</Notice>
      ) : (
        <AttendanceList view={view} search={search} />
      )}
      {corrections && corrections.length > 0 && <Corrections corrections={corrections} />}
    </Page>
  );
}

/** What a mark was, what it became, when, and in which role: the audit trail says who it was. */
function Corrections({ corrections }: { corrections: NonNullable<AttendanceView["corrections"]> }) {
  const { t } = useTranslation("courseDays");
  const { roleText } = useActWords();
  const { locale } = useRenderContext();
  return (
    <Section title={t("attendance.corrections")}>
      <ul className="past-days">
        {corrections.map(({ id, name, at, role, before, mark }) => (
          <li key={id}>
            <strong>{name}</strong>
            <br />
            {t("attendance.corrected", {
              before: t(`mark.${before}`),
              mark: t(`mark.${mark}`),
              moment: dateTimeText(at, locale),
              role: roleText(role),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
