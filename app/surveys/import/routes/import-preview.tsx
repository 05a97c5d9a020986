import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readFields } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { importReadCounts } from "../../../results/publishing/import-counts.server.ts";
import { ImportCountsPage } from "../ImportCountsPage.tsx";
import { ImportRowsPage } from "../ImportRowsPage.tsx";
import { previewImport, tryImport } from "../import-preview.server.ts";
import { sentMappingSchema } from "../mapping-form.ts";
import { canImport, type RowsPreview } from "../rows-preview.ts";
import { malformed } from "../../../base/refusals.server.ts";
import { deletePendingFile, findPendingFile } from "../pending-files.server.ts";

const startPage = "/sekretariat/maalinger/importer?fejl=gone";

export function loader({ params, context }: LoaderFunctionArgs) {
  const now = new Date();
  const file = findPendingFile(currentPerson(context).id, params.list ?? "", now);
  if (!file) throw redirect(startPage, 303);
  if (file.kind === "counts")
    return { rows: null, counts: importReadCounts(file.counts, now, { dryRun: true }) };
  return { rows: previewImport(file, {}), counts: null };
}

/** Tries the file with the mapping that was sent, or imports and then forgets it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const [now, name] = [new Date(), params.list ?? ""];
  const file = findPendingFile(actor.id, name, now);
  if (!file) throw redirect(startPage, 303);
  const sent = sentMappingSchema.safeParse(Object.fromEntries(await readFields(request)));
  if (!sent.success) throw malformed();
  const outcome =
    file.kind === "rows"
      ? await tryImport(file, sent.data, { actor, now, dryRun: sent.data.act !== "hent" })
      : importReadCounts(file.counts, now, { actor });
  if ("imported" in outcome) {
    deletePendingFile(name);
    return redirect(`/sekretariat/maalinger/${outcome.imported}?ok=hentet`, 303);
  }
  const preview = "preview" in outcome ? outcome.preview : null;
  return data({ preview }, { status: preview && canImport(preview) ? 200 : 422 });
}

export default function ImportPreviewRoute() {
  const { rows, counts } = useLoaderData<typeof loader>();
  const tried = useActionData<{ preview: RowsPreview | null }>();
  const { t } = useTranslation("answerImport");
  if (rows) return <ImportRowsPage preview={tried?.preview ?? rows} />;
  if ("wouldImport" in counts) return <ImportCountsPage summary={counts.wouldImport} refused={null} />;
  const refused =
    "refused" in counts
      ? t(`countsRefused.${counts.refused}`, { where: counts.where.join(", ") })
      : t("unchanged");
  return <ImportCountsPage summary={null} refused={refused} />;
}
