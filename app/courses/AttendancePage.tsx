import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { AttendanceList } from "./AttendanceList.tsx";
import type { WalkInRefusal } from "./attendance.server.ts";
import { useDayWords } from "./DayLine.tsx";
import type { AttendanceView } from "./view.server.ts";

/** The day's people, and whatever of an act on them was refused. */
export function AttendancePage() {
  const view = useLoaderData<() => AttendanceView>();
  const refused = useActionData<{ refused: Exclude<WalkInRefusal, "unknown"> | "malformed" }>()?.refused;
  const { t } = useTranslation("courses");
  const { nameOf, timesOf } = useDayWords();
  return (
    <Page
      title={t("attendance.title")}
      lead={
        <>
          {nameOf(view.day)}, {timesOf(view.day)}. {!view.shut && t("attendance.lead")}
        </>
      }
      up={{ to: `/kursusdage/${view.day.id}`, label: t("back") }}
    >
      {refused && (
        <Notice kind="error" title={t("refusedTitle")}>
          {refused === "not-meant" ? t("attendance.notMeant") : t(`refused.${refused}`)}
        </Notice>
      )}
      <p>
        <ButtonLink look="secondary" to={`/kursusdage/${view.day.id}/vaertspakke`}>
          {t("pack.link")}
        </ButtonLink>
      </p>
      <AttendanceList view={view} />
    </Page>
  );
}
