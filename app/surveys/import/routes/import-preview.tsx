import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { importCounts } from "../../../results/publishing/import-counts.server.ts";
import { ImportCountsPage } from "../ImportCountsPage.tsx";
import { ImportRowsPage } from "../ImportRowsPage.tsx";
import { tryImport, previewImport, type ImportPreview } from "../import-preview.server.ts";
import { deletePendingFile, findPendingFile } from "../pending-files.server.ts";

const start = "/sekretariat/maalinger/importer?fejl=gone";

export function loader({ params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const now = new Date();
  const file = findPendingFile(person.id, params.list ?? "", now);
  if (!file) throw redirect(start, 303);
  if (file.kind === "counts") return { rows: null, counts: importCounts(file.text, now, { dryRun: true }) };
  return { rows: previewImport(file, new URLSearchParams()), counts: null };
}

/** Tries the file with what was said of it, or brings it in; then it is let go of. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const [now, name] = [new Date(), params.list ?? ""];
  const file = findPendingFile(person.id, name, now);
  if (!file) throw redirect(start, 303);
  const form = new URLSearchParams(await request.text());
  const keep = form.get("act") === "hent";
  const outcome =
    file.kind === "rows"
      ? tryImport(file, form, { actor: person, now, dryRun: !keep })
      : importCounts(file.text, now, { actor: person });
  if ("imported" in outcome && outcome.imported !== null) {
    deletePendingFile(name);
    return redirect(`/sekretariat/maalinger/${outcome.imported}?ok=hentet`, 303);
  }
  const looked = "looked" in outcome ? outcome.looked : null;
  return data({ looked }, { status: looked && !looked.faulty ? 200 : 422 });
}

export default function ImportPreviewRoute() {
  const { rows, counts } = useLoaderData<typeof loader>();
  const tried = useActionData<{ looked: ImportPreview | null }>();
  const { t } = useTranslation("earlier");
  if (rows) return <ImportRowsPage {...(tried?.looked ?? rows)} />;
  if ("would" in counts) return <ImportCountsPage sum={counts.would} refused={null} />;
  const refused =
    "refused" in counts
      ? t(`countsRefused.${counts.refused}`, { where: counts.where.join(", ") })
      : t("unchanged");
  return <ImportCountsPage sum={null} refused={refused} />;
}
