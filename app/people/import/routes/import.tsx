import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { overLimitFaults } from "../../../base/sheets/sheet.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { sheetFaultText } from "../sheet-refusal-text.ts";

const faults = [...overLimitFaults, "empty", "malformed", "gone"] as const;
type Fault = (typeof faults)[number];

export function loader({ request }: LoaderFunctionArgs) {
  const word = new URL(request.url).searchParams.get("fejl");
  return { fault: faults.find((fault) => fault === word) ?? null };
}

function useFaultText(fault: Fault | null): string | null {
  const { t } = useTranslation("peopleImport");
  const sheet = useTranslation("peopleImport", { keyPrefix: "sheet" }).t;
  const { locale } = useRenderContext();
  if (fault === null) return null;
  if (fault === "malformed" || fault === "gone") return t(`fault.${fault}`);
  return sheetFaultText(fault, sheet, locale);
}

export default function Import() {
  const { fault } = useLoaderData<typeof loader>();
  const { t } = useTranslation("peopleImport");
  const message = useFaultText(fault);
  const field = { id: "fil", name: "fil", errors: message ? [message] : undefined };
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
