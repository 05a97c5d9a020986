import { useTranslation } from "react-i18next";
import { dateTimeText } from "../base/dates/date-text.ts";
import { ButtonLink } from "../ui/Button.tsx";
import { Facts } from "../ui/Facts.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { Progress } from "../ui/Progress.tsx";
import { UndoButton } from "../ui/UndoButton.tsx";
import { useRenderContext } from "../ui/render-context.ts";
import type { JobView } from "./job-view.ts";

interface JobPageProps {
  job: JobView;
  /** After how many seconds the page renews itself where scripts are off; null when the reader has stopped that. */
  renewSeconds: number | null;
}

/** How far a job is; once it has ended, how. */
export function JobPage({ job, renewSeconds }: JobPageProps) {
  const isRunning = job.state === "running";
  return (
    <Page title={job.title} up={job.up}>
      {isRunning ? <RunningJob job={job} /> : <EndedJob job={job} />}
      <JobLetters />
      <div className="section">
        <JobFactList job={job} />
        {isRunning && <RenewalNote id={job.id} renewSeconds={renewSeconds} />}
      </div>
    </Page>
  );
}

/** Its module puts a newer one in its place. */
function RunningJob({ job: { done, total, progress } }: { job: JobView }) {
  const { t } = useTranslation("jobs");
  return (
    <div className="card" data-module="job">
      <Progress done={done} of={total} label={progress} />
      <p>{t("leave")}</p>
    </div>
  );
}

/** Where scripts are off: that the page renews itself, and how to stop that. */
function RenewalNote({ id, renewSeconds }: { id: number; renewSeconds: number | null }) {
  const { t } = useTranslation("jobs");
  return (
    <noscript>
      <p>
        {renewSeconds ? (
          <>
            {t("renews", { seconds: renewSeconds })} <a href={`/arbejde/${id}?stop=ja`}>{t("stop")}</a>
          </>
        ) : (
          <a href={`/arbejde/${id}`}>{t("update")}</a>
        )}
      </p>
    </noscript>
  );
}

function EndedJob({ job: { sentences, succeeded, next } }: { job: JobView }) {
  return (
    <>
      <Notice kind={succeeded ? "success" : "error"}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      {next && (
        <p>
          <ButtonLink to={next.to}>{next.label}</ButtonLink>
        </p>
      )}
    </>
  );
}

/** While the letters of the job can be taken back. */
function JobLetters() {
  const { undo } = useRenderContext();
  return typeof undo === "object" ? <UndoButton undo={undo} /> : null;
}

function JobFactList({ job: { startedAt, endedAt, isOwn } }: { job: JobView }) {
  const { t } = useTranslation("jobs");
  const { locale } = useRenderContext();
  return (
    <Facts
      facts={[
        [t("beganBy"), isOwn ? "" : t("another")],
        [t("began"), dateTimeText(startedAt, locale)],
        [t("ended"), endedAt && dateTimeText(endedAt, locale)],
      ]}
    />
  );
}
