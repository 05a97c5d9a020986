import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { overLimitFaults } from "../../../base/sheets/sheet.ts";
import { type SheetFault, sheetFaultText } from "../../../people/import/sheet-refusal-text.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field, SelectField } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { maxAnswerRows } from "../mapping.ts";
import { listRoundOptions } from "../../rounds/round-views.server.ts";

const ownFaults = [
  "too-large",
  "old-excel",
  "unreadable",
  "empty",
  "open-quote",
  "columns",
  "too-many-values",
  "malformed",
  "no-match",
  "gone",
] as const;
const faults = [...ownFaults, ...overLimitFaults.filter((fault) => fault !== "too-large")];

export function loader({ request }: LoaderFunctionArgs) {
  const fault = new URL(request.url).searchParams.get("fejl");
  const { questionnaires } = listRoundOptions(new Date());
  return { fault: faults.find((word) => word === fault) ?? null, questionnaires };
}

function useFaultText(fault: (typeof faults)[number] | null): string | null {
  const { t } = useTranslation("answerImport");
  const sheet = useTranslation("peopleImport", { keyPrefix: "sheet" }).t;
  const { locale } = useRenderContext();
  if (fault === null) return null;
  const own = ownFaults.find((word) => word === fault);
  return own ? t(`fault.${own}`) : sheetFaultText(fault as SheetFault, sheet, locale, maxAnswerRows);
}

/** Where the file of a round that was run elsewhere is chosen. */
export default function Import() {
  const { fault, questionnaires } = useLoaderData<typeof loader>();
  const { t } = useTranslation("answerImport");
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  const message = useFaultText(fault);
  const errors = message ? [message] : undefined;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/maalinger", label: secretariat("title") }}
    >
      <form method="post" action="/sekretariat/maalinger/importer/fil" encType="multipart/form-data">
        <Field
          field={{ id: "fil", name: "fil", errors }}
          label={t("file")}
          hint={t("fileHint")}
          type="file"
          accept=".csv,.xlsx,.json"
          required
        />
        <SelectField
          field={{ id: "questionnaire", name: "questionnaire", initialValue: "" }}
          label={secretariat("questionnaire")}
          hint={t("questionnaireHint")}
          options={[
            { value: "", label: t("byHeadings") },
            ...questionnaires.map(({ value, ...named }) => ({ value, label: secretariat("version", named) })),
          ]}
        />
        <Button>{t("look")}</Button>
      </form>
      <p className="hint">{t("notKept")}</p>
    </Page>
  );
}
