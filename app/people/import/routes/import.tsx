import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Page } from "../../../ui/Page.tsx";

const faults = ["too-large", "empty", "malformed", "gone"] as const;

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const said = new URL(request.url).searchParams.get("fejl");
  return { fault: faults.find((word) => word === said) ?? null };
}

export default function Import() {
  const { fault } = useLoaderData<typeof loader>();
  const { t } = useTranslation("peopleImport");
  const secretariat = useTranslation("secretariat").t;
  const field = { id: "fil", name: "fil", errors: fault ? [t(`fault.${fault}`)] : undefined };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      up={{ to: "/sekretariat/personer", label: secretariat("people") }}
    >
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
        <Button>{t("look")}</Button>
      </form>
    </Page>
  );
}
