import { Notice } from "../../ui/Notice.tsx";
import { useFigureTexts } from "../comparison/useFigureTexts.ts";

/** A draft as one of its readers meets it. */
export interface ReadDraft {
  roundId: number;
  /** Whether the steering group may read it too. */
  shared: boolean;
  /** Whether the reader shares and publishes it. */
  publishes: boolean;
}

/** Says on every page of a draft that it is one, and who may read it. */
export function DraftNotice({ draft: { roundId, shared, publishes } }: { draft: ReadDraft }) {
  const { t } = useFigureTexts();
  return (
    <Notice kind="warning" title={t("draft.title")} permanent>
      {t("draft.text", { readers: t(shared ? "draft.secretariatAndSteering" : "draft.secretariat") })}{" "}
      {publishes && <a href={`/sekretariat/maalinger/${roundId}/offentliggoer`}>{t("draft.toPublishing")}</a>}
    </Notice>
  );
}
