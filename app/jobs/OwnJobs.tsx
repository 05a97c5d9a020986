import { useTranslation } from "react-i18next";
import { Notice } from "../ui/Notice.tsx";
import type { JobLine } from "./job-view.ts";

/** On somebody's first page: the jobs they began that run, and those whose end they have not seen. */
export function OwnJobs({ jobs }: { jobs: JobLine[] }) {
  const { t } = useTranslation("jobs");
  if (jobs.length === 0) return null;
  return (
    <section aria-label={t("own")}>
      {jobs.map(({ id, isRunning, title, sentence, succeeded }) => (
        <Notice key={id} kind={isRunning ? "info" : succeeded ? "success" : "error"} title={title} permanent>
          {sentence} <a href={`/arbejde/${id}`}>{t(isRunning ? "follow" : "see")}</a>
        </Notice>
      ))}
    </section>
  );
}
