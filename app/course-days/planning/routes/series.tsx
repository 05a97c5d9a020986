import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { dayRow } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { draftFromDay, draftRefusal } from "../draft.ts";
import { createSeries } from "../drafts.server.ts";
import { listHostMunicipalities } from "../secretariat-day.server.ts";
import { readSeries } from "../series.ts";

const maxSeriesChars = 10_000;
/** One day a line (`readSeries`). */
const seriesForm = z.object({
  days: z
    .string()
    .default("")
    .transform((typed) => typed.slice(0, maxSeriesChars)),
  [confirmationField]: confirmedField,
});

/** The day that the series copies. */
function findModel(dayIdParam: string | undefined) {
  const day = dayRow(idOf(dayIdParam));
  if (!day) throw notFound();
  return day;
}

export const loader = ({ params }: LoaderFunctionArgs) => ({ day: findModel(params.id) });

/** Makes a draft for each line; when one is wrong, none is made. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const model = draftFromDay(findModel(params.id));
  const { days: typed, [confirmationField]: confirmed } = await readAct(request, seriesForm);
  const now = new Date();
  const series = readSeries(typed, model, listHostMunicipalities(now), (draft) => draftRefusal(draft, now));
  if ("bad" in series) return data({ typed, bad: series.bad }, { status: 422 });
  const outcome = createSeries(actor, series.drafts, now, confirmed);
  if ("dayIds" in outcome) return redirect("/sekretariat/kursusdage?ok=serie", 303);
  const bad = outcome.refused.map(({ index, complaint }) => ({ line: series.lines[index]!, complaint }));
  return data({ typed, bad }, { status: 422 });
}

export default function SeriesPage() {
  const { day } = useLoaderData<typeof loader>();
  const actionData = useActionData<typeof action>();
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const areDuplicates = actionData?.bad.every(({ complaint }) => complaint === "duplicate");
  return (
    <Page
      title={t("series.title")}
      lead={t("series.lead", { day: `${nameOf(day)}, ${timesOf(day)}` })}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      {actionData && (
        <Notice kind="error" title={t("series.noneMade")}>
          <ul>
            {actionData.bad.map(({ line, complaint }) => (
              <li key={line}>{t("series.line", { line, wrong: t(`series.wrong.${complaint}`) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" noValidate>
        <TextField
          field={{
            id: "f-days",
            name: "days",
            initialValue: actionData?.typed,
            errors: actionData && !areDuplicates ? [t("series.fix")] : undefined,
          }}
          label={t("series.days")}
          hint={t("series.hint")}
          rows={8}
        />
        {areDuplicates && <ConfirmationTick>{t("series.duplicates")}</ConfirmationTick>}
        <Button>{t("series.save")}</Button>
      </form>
    </Page>
  );
}
