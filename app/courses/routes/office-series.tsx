import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/guards.server.ts";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/Field.tsx";
import { Page } from "../../ui/Page.tsx";
import { useDayWords } from "../DayLine.tsx";
import { listPlaces, modelOf, seeOfficeDay } from "../office.server.ts";
import { createSeries } from "../planning.server.ts";
import { readSeries } from "../series.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  return { day: seeOfficeDay(person, params.id).view.seen.day };
}

/** Makes a draft for each line; one that cannot stand, and none is made. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const { day } = seeOfficeDay(person, params.id).view.seen;
  const typed = String((await request.formData()).get("days") ?? "").slice(0, 10_000);
  const read = readSeries(typed, modelOf(day), listPlaces(new Date()));
  if ("wrong" in read) return data({ typed, ...read }, { status: 400 });
  const outcome = createSeries(person, read.plans, new Date());
  if ("dayIds" in outcome) return redirect("/sekretariat/kursusdage?ok=serie", 303);
  return data({ typed, line: outcome.line + 1, wrong: outcome.refused }, { status: 422 });
}

export default function OfficeSeries() {
  const { day } = useLoaderData<typeof loader>();
  const no = useActionData<typeof action>();
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const errors = no && [t("series.line", { line: no.line, wrong: t(`series.wrong.${no.wrong}`) })];
  return (
    <Page
      title={t("series.title")}
      lead={t("series.lead", { day: `${nameOf(day)}, ${timesOf(day)}` })}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      <form method="post" noValidate>
        <TextField
          field={{ id: "f-days", name: "days", initialValue: no?.typed, errors }}
          label={t("series.days")}
          hint={t("series.hint")}
          rows={8}
        />
        <Button>{t("series.save")}</Button>
      </form>
    </Page>
  );
}
