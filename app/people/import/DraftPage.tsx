import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/Notice.tsx";
import { type ImportAnswer, ImportPreview } from "./ImportPreview.tsx";
import { LikelyDoubles } from "./LikelyDoubles.tsx";
import type { DraftView } from "./draft-view.ts";
import { type NotCorrected, WrongRowsPage } from "./WrongRowsPage.tsx";

interface DraftPageProps {
  id: number;
  view: DraftView;
  done: Parameters<typeof WrongRowsPage>[0]["done"];
  answer?: ImportAnswer | undefined;
  notCorrected?: NotCorrected | undefined;
}

/** A list that waits to be imported: what must be corrected, or else what it would do. */
export function DraftPage({ id, view, done, answer, notCorrected }: DraftPageProps) {
  const { t } = useTranslation("importDraft", { keyPrefix: "wrongRows" });
  const { report, wrong, doubles, seen, rest } = view;
  if (wrong) return <WrongRowsPage id={id} wrong={wrong} done={done} notCorrected={notCorrected} />;
  return (
    <ImportPreview report={report} answer={answer}>
      {notCorrected && <Notice kind="error">{t(notCorrected.why)}</Notice>}
      {!notCorrected && done && "outcome" in done && <Notice kind="success">{t(done.outcome)}</Notice>}
      {rest !== null && (
        <p>
          {t("restLeft")} <a href={`/sekretariat/personer/import/${rest}`}>{t("toRest")}</a>
        </p>
      )}
      <LikelyDoubles doubles={doubles} seen={seen} />
    </ImportPreview>
  );
}
