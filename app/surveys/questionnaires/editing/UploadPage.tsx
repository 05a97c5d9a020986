import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRefusedUpload } from "../../../ui/render-context.ts";
import type { SurveyJsFault } from "../surveyjs.ts";
import { draftPage, listPage } from "./addresses.ts";
import { useFaultText } from "./useFaultText.ts";

const uploadPath = `${listPage}/fil`;

/** More faults are counted only. */
const maxShownFaults = 100;

interface UploadPageProps {
  /** The draft that the file goes into; null for a new questionnaire. */
  into: { name: string; title: string } | null;
  /** How it goes in, as it was chosen. */
  how: string;
  /** What was wrong with the last file; null when nothing was. */
  faults: SurveyJsFault[] | null;
}

/** Where a questionnaire is uploaded as a file, and what is wrong with the last one. */
export function UploadPage({ into, how, faults }: UploadPageProps) {
  const { t } = useTranslation("questionnaires");
  const up = into ? { to: draftPage(into.name), label: into.title } : { to: listPage, label: t("title") };
  const errors = useRefusedUpload(uploadPath);
  return (
    <Page title={t("upload")} lead={t("uploadLead")} up={up}>
      {faults && <Faults faults={faults} />}
      <form method="post" action={uploadPath} encType="multipart/form-data">
        {into && (
          <>
            <input type="hidden" name="til" value={into.name} />
            <ChoiceField
              field={{ id: "hvordan", name: "hvordan", initialValue: how }}
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
