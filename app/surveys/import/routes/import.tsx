import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Field, SelectField } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRefusedUpload } from "../../../ui/render-context.ts";
import { listRoundOptions } from "../../rounds/round-views.server.ts";

const uploadPath = "/sekretariat/maalinger/importer/fil";

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { questionnaires } = listRoundOptions(new Date());
  return {
    isGone: searchParams.get("fejl") === "gone",
    chosen: searchParams.get("skema") ?? "",
    questionnaires,
  };
}

/** Where the file of a round that was run elsewhere is chosen. */
export default function Import() {
  const { isGone, chosen, questionnaires } = useLoaderData<typeof loader>();
  const { t } = useTranslation("answerImport");
  const secretariat = useTranslation("surveys", { keyPrefix: "secretariat" }).t;
  const refused = useRefusedUpload(uploadPath);
  const errors = isGone ? [t("fault.gone")] : refused;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/maalinger", label: secretariat("title") }}
    >
      <form method="post" action={uploadPath} encType="multipart/form-data">
        <Field
          field={{ id: "fil", name: "fil", errors }}
          label={t("file")}
          hint={t("fileHint")}
          type="file"
          accept=".csv,.xlsx,.json"
          required
        />
        <SelectField
          field={{ id: "questionnaire", name: "questionnaire", initialValue: chosen }}
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
