import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useActWords } from "../../audit/useActWords.ts";
import { ButtonLink } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { dateTimeText } from "../../base/dates/date-text.ts";
import { Page, Section } from "../../ui/Page.tsx";
import { useRenderContext } from "../../ui/render-context.ts";
import { AttendanceList } from "./AttendanceList.tsx";
import { useDayWords } from "../days/useDayWords.tsx";
import type { AttendanceView, WalkInRefusal } from "./attendance-view.ts";

type Refusal = Exclude<WalkInRefusal, "unknown"> | "malformed";

interface ActionData {
  refused: Refusal | "no-mail";
  /** The address typed for someone who came without a seat. */
  mail?: string;
}

/** The day's participants, and the refusal of a mark or of someone who came without a seat. */
export function AttendancePage() {
  const view = useLoaderData<() => AttendanceView>();
  const actionData = useActionData<ActionData>();
  const refused = actionData?.refused;
  const { t } = useTranslation("courseDays");
  const { nameOf, timesOf } = useDayWords();
  const { locale } = useRenderContext();
  const moment = dateTimeText(view.day.startsAt, locale);
  const say = (why: Refusal | "no-mail") =>
    why === "other-role" ? t("attendance.notMeant") : t(`refused.${why}`, { moment });
  const isWalkIn = actionData?.mail !== undefined;
  const walkIn = isWalkIn ? { mail: actionData.mail!, complaint: say(actionData.refused) } : undefined;
  return (
    <Page
      title={t("attendance.title")}
      lead={
        <>
          {nameOf(view.day)}, {timesOf(view.day)}. {!view.refusedNow && t("attendance.lead")}
        </>
      }
      up={{ to: `/kursusdage/${view.day.id}`, label: t("back") }}
    >
      {refused && !isWalkIn && (
        <Notice kind="error" title={t("refusedTitle")}>
          {say(refused)}
        </Notice>
      )}
      <p>
        <ButtonLink look="secondary" to={`/kursusdage/${view.day.id}/vaertspakke`}>
          {t("pack.link")}
        </ButtonLink>
      </p>
      <AttendanceList view={view} walkIn={walkIn} />
      {view.corrections && view.corrections.length > 0 && <Corrections corrections={view.corrections} />}
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
