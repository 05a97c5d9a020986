import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { listHostMunicipalities, draftFromDay, seeSecretariatDay } from "../secretariat-day.server.ts";
import { createSeries, draftRefusal } from "../planning.server.ts";
import { readSeries } from "../series.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { day: seeSecretariatDay(person, params.id).view.seen.day };
}

/** Makes a draft for each line; one that cannot stand, and none is made. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const { day } = seeSecretariatDay(person, params.id).view.seen;
  const [form, now] = [await request.formData(), new Date()];
  const typed = String(form.get("days") ?? "").slice(0, 10_000);
  const read = readSeries(typed, draftFromDay(day), listHostMunicipalities(now), (plan) =>
    draftRefusal(plan, now),
  );
  if ("bad" in read) return data({ typed, bad: read.bad }, { status: 422 });
  const outcome = createSeries(person, read.plans, now, isConfirmed(form));
  if ("dayIds" in outcome) return redirect("/sekretariat/kursusdage?ok=serie", 303);
  const bad = outcome.refused.map(({ n, why }) => ({ line: read.lines[n]!, wrong: why }));
  return data({ typed, bad }, { status: 422 });
}

export default function SeriesPage() {
  const { day } = useLoaderData<typeof loader>();
  const no = useActionData<typeof action>();
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const twins = no?.bad.every(({ wrong }) => wrong === "twin");
  return (
    <Page
      title={t("series.title")}
      lead={t("series.lead", { day: `${nameOf(day)}, ${timesOf(day)}` })}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      {no && (
        <Notice kind="error" title={t("series.noneMade")}>
          <ul>
            {no.bad.map(({ line, wrong }) => (
              <li key={line}>{t("series.line", { line, wrong: t(`series.wrong.${wrong}`) })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <form method="post" noValidate>
        <TextField
          field={{
            id: "f-days",
            name: "days",
            initialValue: no?.typed,
            errors: no && !twins ? [t("series.fix")] : undefined,
          }}
          label={t("series.days")}
          hint={t("series.hint")}
          rows={8}
        />
        {twins && <ConfirmationTick>{t("series.twins")}</ConfirmationTick>}
        <Button>{t("series.save")}</Button>
      </form>
    </Page>
  );
}
