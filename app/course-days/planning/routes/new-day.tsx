import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { clashField, isClash } from "../clashes.ts";
import { DayFields } from "../DayFields.tsx";
import { courseDayForm, maxChars, refusedField } from "../day-form.ts";
import { createDay } from "../drafts.server.ts";
import { listHostMunicipalities } from "../secretariat-day.server.ts";

export const loader = () => ({ municipalities: listHostMunicipalities(new Date()) });

const newDayForm = courseDayForm.extend({ [confirmationField]: confirmedField });

/** Creates a draft of the day; the tick confirms one that clashes with another. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const form = await readForm(request, newDayForm);
  if ("invalid" in form) return form.invalid;
  const { [confirmationField]: confirmed, ...draft } = form.value;
  const outcome = createDay(actor, draft, new Date(), confirmed);
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${outcome.dayId}?ok=oprettet`, 303);
  const { refused } = outcome;
  const field = isClash(refused) ? clashField[refused] : refusedField[refused];
  return form.refuse({ [field]: refused });
}

const defaultValues = { kind: "agents", fromTime: "09.00", toTime: "15.30", seats: "20" };

export default function NewDayPage() {
  const { municipalities } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("planning");
  const hasClash = Object.values(reply?.error ?? {}).some((complaints) => complaints?.some(isClash));
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`, { count: maxChars.venue });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={{ to: "/sekretariat/kursusdage", label: t("title") }}>
      <form method="post" noValidate>
        <DayFields fields={fieldStates(reply, say, defaultValues)} municipalities={municipalities} />
        {hasClash && <ConfirmationTick>{t("duplicate")}</ConfirmationTick>}
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
