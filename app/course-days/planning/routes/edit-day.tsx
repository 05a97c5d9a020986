import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldsOf } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useDayWords } from "../../days/useDayWords.tsx";
import { listPlaces, seeOfficeDay } from "../secretariat-day.server.ts";
import { idOf } from "../../days/params.ts";
import { PlanFields } from "../DayFields.tsx";
import { changesForm, fieldOf, typedOf } from "../day-form.ts";
import { changePlan } from "../planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const { day } = seeOfficeDay(person, params.id).view.seen;
  return { day, places: listPlaces(new Date(), day.municipality) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const submission = parseWithZod(await request.formData(), { schema: changesForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const outcome = changePlan(person, dayId, submission.value, new Date());
  if (!("refused" in outcome)) {
    const done = outcome.told > 0 ? "flyttet" : "rettet";
    return redirect(`/sekretariat/kursusdage/${dayId}?ok=${done}`, 303);
  }
  const { refused } = outcome;
  const field = refused === "unknown-day" || refused === "begun" ? "on" : fieldOf[refused];
  return data({ reply: submission.reply({ fieldErrors: { [field]: [refused] } }) }, { status: 422 });
}

export default function OfficeChange() {
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
        <PlanFields fields={fieldsOf(reply, say, typedOf(day))} municipalities={places} made />
        <Button>{t("saveChanges")}</Button>
      </form>
    </Page>
  );
}
