import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { dayRow } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { DayFields } from "../DayFields.tsx";
import { courseDayChangesForm, formValuesOf, maxChars, refusedField } from "../day-form.ts";
import { updateDay } from "../drafts.server.ts";
import { listHostMunicipalities } from "../secretariat-day.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const day = dayRow(idOf(params.id));
  if (!day) throw notFound();
  return { day, municipalities: listHostMunicipalities(new Date(), day.municipality) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readForm(request, courseDayChangesForm);
  if ("invalid" in form) return form.invalid;
  const outcome = updateDay(actor, dayId, form.value, new Date());
  if (!("refused" in outcome)) {
    const doneCode = outcome.notified > 0 ? "flyttet" : "rettet";
    return redirect(`/sekretariat/kursusdage/${dayId}?ok=${doneCode}`, 303);
  }
  const { refused } = outcome;
  const field = refused === "unknown-day" || refused === "begun" ? "on" : refusedField[refused];
  return form.refuse({ [field]: refused });
}

export default function EditDayPage() {
  const { day, municipalities } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`, { count: maxChars.venue });
  return (
    <Page
      title={t("changeTitle")}
      lead={`${nameOf(day)}, ${timesOf(day)}. ${t("changeLead")}`}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      <form method="post" noValidate>
        <DayFields
          fields={fieldStates(reply, say, formValuesOf(day))}
          municipalities={municipalities}
          exists
        />
        <Button>{t("saveChanges")}</Button>
      </form>
    </Page>
  );
}
