import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";

const faults = ["too-large", "empty", "malformed", "gone"] as const;

export function loader({ request }: LoaderFunctionArgs) {
  const word = new URL(request.url).searchParams.get("fejl");
  return { fault: faults.find((fault) => fault === word) ?? null };
}

export default function Import() {
  const { fault } = useLoaderData<typeof loader>();
  const { t } = useTranslation("peopleImport");
  const field = { id: "fil", name: "fil", errors: fault ? [t(`fault.${fault}`)] : undefined };
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/personer", label: t("up") }}>
      <p>
        {t("columns")}{" "}
        <a href="/eksempel-personer.csv" download>
          {t("example")}
        </a>
      </p>
      <form method="post" action="/sekretariat/personer/import/fil" encType="multipart/form-data">
        <Field
          field={field}
          label={t("file")}
          hint={t("fileHint")}
          type="file"
          accept=".csv,.xlsx"
          required
        />
        <Button>{t("preview")}</Button>
      </form>
    </Page>
  );
}
