import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayText, timeText } from "../../../base/dates/date-text.ts";
import { numberText } from "../../../base/number-text.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRefusedUpload, useRenderContext } from "../../../ui/render-context.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { listDrafts } from "../find-draft.server.ts";
import { maxChanges, maxPeopleRows } from "../import-limits.ts";

const uploadPath = "/sekretariat/personer/import/fil";

/** Why the draft that was asked for is not shown. */
const faults = ["gone", "other"] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const fault = new URL(request.url).searchParams.get("fejl");
  return {
    fault: faults.find((word) => word === fault) ?? null,
    drafts: await listDrafts(currentPerson(context)),
  };
}

export default function Import() {
  const { fault, drafts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("peopleImport");
  const { locale } = useRenderContext();
  const refused = useRefusedUpload(uploadPath);
  const field = { id: "fil", name: "fil", errors: fault ? [t(`fault.${fault}`)] : refused };
  const [rows, changes] = [maxPeopleRows, maxChanges].map((count) => numberText(count, locale));
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/personer", label: t("up") }}>
      <p>
        {t("columns")}{" "}
        <a href="/eksempel-personer.csv" download>
          {t("example")}
        </a>
      </p>
      <form method="post" action={uploadPath} encType="multipart/form-data">
        <Field
          field={field}
          label={t("file")}
          hint={t("fileHint", { rows, changes })}
          type="file"
          accept=".csv,.xlsx"
          required
        />
        <Button>{t("preview")}</Button>
      </form>
      <Drafts drafts={drafts} />
    </Page>
  );
}

function Drafts({ drafts }: { drafts: Awaited<ReturnType<typeof listDrafts>> }) {
  const { t } = useTranslation("peopleImport", { keyPrefix: "drafts" });
  const { locale } = useRenderContext();
  if (drafts.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul>
        {drafts.map(({ id, at, rows }) => (
          <li key={id}>
            <a href={`/sekretariat/personer/import/${id}`}>
              {t("draft", { day: dayText(at, locale), time: timeText(at, locale), count: rows })}
            </a>
          </li>
        ))}
      </ul>
      <p className="hint">{t("text")}</p>
    </Section>
  );
}
