import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { parseId } from "../../../base/forms/ids.ts";
import { judgeForm, readFields } from "../../../base/forms/read-form.server.ts";
import { malformed, notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { dayRow } from "../../days/days.server.ts";
import { formValuesOf } from "../day-form.ts";
import { draftFromDay } from "../draft.ts";
import { SeriesPage } from "../SeriesPage.tsx";
import { listHostMunicipalities } from "../secretariat-day.server.ts";
import { planSeries } from "../series.server.ts";
import {
  maxSeriesDays,
  newSeries,
  readSeries,
  type SeriesComplaint,
  withoutRow,
  withPlaces,
  withRowAdded,
} from "../series.ts";
import { listLastPlaces } from "../venues.server.ts";

/** The day that the series copies, when the address names one (`?som=`). */
function findModel(request: Request) {
  const wanted = new URL(request.url).searchParams.get("som");
  if (wanted === null) return null;
  const day = dayRow(parseId(wanted) ?? 0);
  if (!day) throw notFound();
  return day;
}

export function loader({ request }: LoaderFunctionArgs) {
  const model = findModel(request);
  return {
    series: newSeries(model && formValuesOf(model)),
    municipalities: listHostMunicipalities(new Date()),
    lastPlaces: listLastPlaces(),
  };
}

/** Which button was pressed: create the days, add a row, fill in places, or remove a row (from 0). */
const buttonForm = z.object({
  goer: z
    .union([z.enum(["opret", "tilfoej", "steder"]), z.string().regex(/^fjern-\d{1,3}$/)])
    .default("opret"),
  [confirmationField]: confirmedField,
});

/** Stands at the first row that is one too many. */
const tooMany: SeriesComplaint = { row: maxSeriesDays, field: "on", complaint: "too-many-days" };

/** Makes a draft of each row, all or none; or shows the rows again with one more, one less or their places. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const model = findModel(request);
  const form = await readFields(request);
  const typed = readSeries(form);
  const button = judgeForm(form, buttonForm);
  if (typed.rows.length === 0 || "invalid" in button) throw malformed();
  const { goer: pressed, [confirmationField]: confirmed } = button.value;
  const again = (series: typeof typed) => data({ series, wrong: [] as SeriesComplaint[] });
  if (pressed.startsWith("fjern-")) return again(withoutRow(typed, Number(pressed.slice("fjern-".length))));
  if (typed.rows.length > maxSeriesDays) return data({ series: typed, wrong: [tooMany] }, { status: 422 });
  if (pressed === "tilfoej") return again(withRowAdded(typed));
  if (pressed === "steder") return again(withPlaces(typed, listLastPlaces()));
  const outcome = planSeries(actor, typed, { model: model && draftFromDay(model), confirmed }, new Date());
  if ("dayIds" in outcome) return redirect("/sekretariat/kursusdage?ok=serie", 303);
  return data({ series: typed, wrong: outcome.wrong }, { status: 422 });
}

export default function SeriesRoute() {
  const shown = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <SeriesPage {...shown} wrong={[]} {...sent} isTyped={sent !== undefined} />;
}
