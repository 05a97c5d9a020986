import { useTranslation } from "react-i18next";
import { EvidenceList } from "../../elearning/evidence/EvidenceList.tsx";
import { Page } from "../../ui/Page.tsx";
import type { seeEvidence } from "./person.server.ts";

/** Why one person's e-learning stands as it does, for leader and secretariat. `people` is where each person has a page. */
export function EvidencePage({
  seen,
  people,
}: {
  seen: NonNullable<ReturnType<typeof seeEvidence>>;
  people: string;
}) {
  const { t } = useTranslation("elearning");
  return (
    <Page
      title={t("why.titleOf", { name: seen.name })}
      lead={t("why.lead")}
      up={{ to: `${people}/${seen.id}`, label: seen.name }}
    >
      <EvidenceList evidence={seen.evidence} />
    </Page>
  );
}
