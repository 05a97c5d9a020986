import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { listHostMunicipalities } from "../secretariat-day.server.ts";
import { DayFields } from "../DayFields.tsx";
import { refusedField, courseDayForm } from "../day-form.ts";
import { createDay } from "../planning.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { places: listHostMunicipalities(new Date()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: courseDayForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const outcome = createDay(person, submission.value, new Date(), isConfirmed(form));
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${outcome.dayId}?ok=oprettet`, 303);
  const field = outcome.refused === "twin" ? "on" : refusedField[outcome.refused];
  const fieldErrors = { [field]: [outcome.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

const defaultValues = { kind: "agents", fromTime: "09.00", toTime: "15.30", seats: "20" };

export default function NewDayPage() {
  const { places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("planning");
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`, { count: 120 });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={{ to: "/sekretariat/kursusdage", label: t("title") }}>
      <form method="post" noValidate>
        <DayFields fields={fieldStates(reply, say, defaultValues)} municipalities={places} />
        {reply?.error?.on?.includes("twin") && <ConfirmationTick>{t("twin")}</ConfirmationTick>}
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
