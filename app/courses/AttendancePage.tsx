import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { AttendanceList } from "./AttendanceList.tsx";
import type { WalkInRefusal } from "./attendance.server.ts";
import { useDayWords } from "./DayLine.tsx";
import type { AttendanceView } from "./view.server.ts";

type Refusal = Exclude<WalkInRefusal, "unknown"> | "malformed" | "no-mail";

interface Reply {
  refused: Refusal;
  /** The address typed for someone who came without a seat. */
  mail?: string;
}

/** The day's people, and whatever of an act on them was refused. */
export function AttendancePage() {
  const view = useLoaderData<() => AttendanceView>();
  const reply = useActionData<Reply>();
  const refused = reply?.refused;
  const { t } = useTranslation("courses");
  const { nameOf, timesOf } = useDayWords();
  const say = (why: Refusal) => (why === "not-meant" ? t("attendance.notMeant") : t(`refused.${why}`));
  const walkIn = refused && reply.mail !== undefined ? { mail: reply.mail, wrong: say(refused) } : undefined;
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
      {refused && reply.mail === undefined && (
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
    </Page>
  );
}
