import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useDayWords } from "../../days/useDayWords.tsx";
import { listHostMunicipalities, seeSecretariatDay } from "../secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { DayFields } from "../DayFields.tsx";
import { courseDayChangesForm, refusedField, formValuesOf } from "../day-form.ts";
import { updateDay } from "../planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const { day } = seeSecretariatDay(person, params.id).view.seen;
  return { day, places: listHostMunicipalities(new Date(), day.municipality) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const submission = parseWithZod(await request.formData(), { schema: courseDayChangesForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const outcome = updateDay(person, dayId, submission.value, new Date());
  if (!("refused" in outcome)) {
    const done = outcome.told > 0 ? "flyttet" : "rettet";
    return redirect(`/sekretariat/kursusdage/${dayId}?ok=${done}`, 303);
  }
  const { refused } = outcome;
  const field = refused === "unknown-day" || refused === "begun" ? "on" : refusedField[refused];
  return data({ reply: submission.reply({ fieldErrors: { [field]: [refused] } }) }, { status: 422 });
}

export default function EditDayPage() {
  const { day, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`, { count: 120 });
  return (
    <Page
      title={t("changeTitle")}
      lead={`${nameOf(day)}, ${timesOf(day)}. ${t("changeLead")}`}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      <form method="post" noValidate>
        <DayFields fields={fieldStates(reply, say, formValuesOf(day))} municipalities={places} made />
        <Button>{t("saveChanges")}</Button>
      </form>
    </Page>
  );
}
