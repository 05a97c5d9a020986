import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceList } from "../../elearning/evidence/EvidenceList.tsx";
import { Page } from "../../ui/Page.tsx";

/** The evidence behind one person's e-learning, for their leader and the secretariat. `people` is the address of the list they are on. */
export function EvidencePage({
  seen,
  people,
}: {
  seen: { id: number; name: string } & ComponentProps<typeof EvidenceList>;
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
