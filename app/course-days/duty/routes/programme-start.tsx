import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { dayText, formDayText } from "../../../base/dates/date-text.ts";
import { danishDate, daysLater } from "../../../base/dates/danish-time.ts";
import { optionalDayField } from "../../../base/forms/fields.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { readProgrammeStart } from "../../../elearning/deadlines/programme-start.server.ts";
import { setProgrammeStart } from "../programme.server.ts";

/** A day further ahead is taken for a slip of the pen. */
const maxDaysAhead = 366;
const startForm = z.object({ beginsOn: optionalDayField });

export const loader = () => readProgrammeStart(new Date());

/** Sets when the course days began. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date();
  const form = await readForm(request, startForm);
  if ("invalid" in form) return form.invalid;
  const { beginsOn } = form.value;
  if (beginsOn && beginsOn > daysLater(danishDate(now), maxDaysAhead))
    return form.refuse({ beginsOn: "far" });
  setProgrammeStart(currentPerson(context), beginsOn, now);
  return redirect("/sekretariat/kursusdage/pligt?ok=begyndelse", 303);
}

export default function ProgrammeStartPage() {
  const { set, firstHeld } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("duty");
  const { locale } = useRenderContext();
  const fields = fieldStates(reply, (complaint) => t(`start.wrong.${complaint as "day" | "far"}`), {
    beginsOn: set ? formDayText(set) : "",
  });
  return (
    <Page
      title={t("start.title")}
      lead={t("start.lead")}
      up={{ to: "/sekretariat/kursusdage/pligt", label: t("title") }}
    >
      <form method="post" noValidate>
        <DateField
          field={fields("beginsOn")}
          label={t("start.day")}
          hint={
            firstHeld ? t("start.held", { day: dayText(new Date(firstHeld), locale) }) : t("start.noneHeld")
          }
        />
        <Button>{t("start.save")}</Button>
      </form>
    </Page>
  );
}
