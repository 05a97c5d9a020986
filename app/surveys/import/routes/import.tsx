import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Field, SelectField } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";
import { listRoundOptions } from "../../rounds/round-views.server.ts";

const faults = [
  "too-large",
  "too-much",
  "old-excel",
  "unreadable",
  "empty",
  "open-quote",
  "columns",
  "malformed",
  "gone",
] as const;

export function loader({ request }: LoaderFunctionArgs) {
  const fault = new URL(request.url).searchParams.get("fejl");
  const { questionnaires } = listRoundOptions(new Date());
  return { fault: faults.find((word) => word === fault) ?? null, questionnaires };
}

/** Where the file of a round that was run elsewhere is chosen. */
export default function Import() {
  const { fault, questionnaires } = useLoaderData<typeof loader>();
  const { t } = useTranslation("earlier");
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  const errors = fault ? [t(`fault.${fault}`)] : undefined;
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
          field={{ id: "questionnaire", name: "questionnaire", initialValue: "agents.1" }}
          label={secretariat("questionnaire")}
          hint={t("questionnaireHint")}
          options={questionnaires.map(({ value, ...named }) => ({
            value,
            label: secretariat("version", named),
          }))}
        />
        <Button>{t("look")}</Button>
      </form>
      <p className="hint">{t("notKept")}</p>
    </Page>
  );
}
