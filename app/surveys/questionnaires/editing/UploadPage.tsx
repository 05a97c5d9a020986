import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import type { SurveyJsFault } from "../surveyjs.ts";
import { draftPage, listPage } from "./addresses.ts";
import { useFaultText } from "./useFaultText.ts";

/** Why a form is not read; "fil": what is wrong stands in `faults`. */
export const uploadFaults = [
  "fil",
  "too-large",
  "malformed",
  "empty",
  "no-draft",
  "too-many-drafts",
  "too-many-pages",
] as const;

/** More faults are counted only. */
const maxShownFaults = 100;

interface UploadPageProps {
  /** The draft that the file goes into; null for a new questionnaire. */
  into: { name: string; title: string } | null;
  fault: (typeof uploadFaults)[number] | null;
  faults: SurveyJsFault[];
}

/** Where a questionnaire is uploaded as a file, and what is wrong with the last one. */
export function UploadPage({ into, fault, faults }: UploadPageProps) {
  const { t } = useTranslation("questionnaires");
  const up = into ? { to: draftPage(into.name), label: into.title } : { to: listPage, label: t("title") };
  const errors = fault && fault !== "fil" ? [t(`uploadFault.${fault}`)] : undefined;
  return (
    <Page title={t("upload")} lead={t("uploadLead")} up={up}>
      {fault === "fil" && <Faults faults={faults} />}
      <form method="post" action={`${listPage}/fil`} encType="multipart/form-data">
        {into && (
          <>
            <input type="hidden" name="til" value={into.name} />
            <ChoiceField
              field={{ id: "hvordan", name: "hvordan", initialValue: "append" }}
              label={t("how")}
              options={(["append", "replace"] as const).map((value) => ({
                value,
                label: t(`into.${value}`),
              }))}
            />
          </>
        )}
        <Field
          field={{ id: "fil", name: "fil", errors }}
          label={t("file")}
          hint={t("fileHint")}
          type="file"
          accept=".json,application/json"
          required
        />
        <Button>{t("read")}</Button>
      </form>
    </Page>
  );
}

/** Every fault that was found in a file, of which nothing is stored. */
export function Faults({ faults }: { faults: SurveyJsFault[] }) {
  const { t } = useTranslation("questionnaires");
  const textOf = useFaultText();
  const sentences = [...new Set(faults.slice(0, maxShownFaults).map(textOf))];
  return (
    <Notice kind="error" title={t(faults.length > 0 ? "faults" : "faultsGone")}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {faults.length > maxShownFaults && (
        <p>{t("faultsNotShown", { count: faults.length - maxShownFaults })}</p>
      )}
    </Notice>
  );
}
