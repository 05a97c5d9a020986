import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { tracePerson } from "../../../audit/audit.server.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { dayText, formDayText } from "../../../base/dates/date-text.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { type FieldState, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { withQuery } from "../../../undo/address.ts";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { allowShifts, type ExceptionRefusal } from "../shift-exceptions.server.ts";
import { managedAgentOf } from "../../plans/managed-agent.server.ts";
import { exceptionForm } from "../exception-form.ts";
import { readShiftChoice, shiftListHref } from "../shift-filters.ts";
import { readinessText } from "../ShiftTable.tsx";
import { trainingsOf } from "../trainings.server.ts";

function seeAgent(actor: Person, written: string | undefined) {
  const agent = managedAgentOf(actor, written);
  const { shifts } = trainingsOf([agent.id], new Date()).get(agent.id)!;
  return { id: agent.id, name: agent.name, shifts };
}

/** The list with what was chosen on it, as the address of the exception has it. */
function listBehind({ url }: Request, now: Date): string {
  const choice = readShiftChoice(new URL(url).searchParams, danishDate(now));
  return shiftListHref("/klar-til-vagt", choice, choice.view);
}

export function loader({ context, request, params }: LoaderFunctionArgs) {
  const [actor, now] = [currentPerson(context), new Date()];
  const agent = seeAgent(actor, params.person);
  tracePerson(actor, agent.id, now);
  return { ...agent, list: listBehind(request, now) };
}

const fieldOf: Record<ExceptionRefusal, string> = {
  unknown: "reason",
  ready: "reason",
  past: "until",
  "too-far": "until",
};

/** Saves the exception. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const { id } = seeAgent(actor, params.person);
  const form = await readForm(request, exceptionForm);
  if (form.invalid) return form.invalid;
  const now = new Date();
  const outcome = allowShifts(actor, id, form.value, now);
  if ("refused" in outcome) return form.refuse({ [fieldOf[outcome.refused]]: outcome.refused });
  return redirect(withQuery(listBehind(request, now), "ok=undtagelse"), 303);
}

export default function ShiftExceptionPage() {
  const { id, name, shifts, list } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("readiness");
  const { locale } = useRenderContext();
  const exception = shifts.because === "exception" ? shifts : null;
  const initial = exception ? { reason: exception.reason, until: formDayText(exception.until) } : undefined;
  const fields = fieldStates(reply, useComplaintText(500), initial);
  return (
    <Page
      title={t("exception.title", { name })}
      lead={t("exception.lead")}
      up={{ to: list, label: t("title") }}
    >
      <p>
        {exception
          ? t("exception.now", { until: dayText(new Date(exception.until), locale) })
          : readinessText(shifts, t, locale)}
      </p>
      <ExceptionForm fields={fields} />
      {exception && (
        <ActButton look="danger" to={`/sekretariat/klar-til-vagt/${id}/ophaev`}>
          {t("exception.end")}
        </ActButton>
      )}
    </Page>
  );
}

/** Why the person may take shifts before being ready, and until when. */
function ExceptionForm({ fields }: { fields: (name: string) => FieldState }) {
  const { t } = useTranslation("readiness");
  return (
    <form method="post" noValidate>
      <TextField
        field={fields("reason")}
        label={t("exception.reason")}
        hint={t("exception.reasonHint")}
        maxLength={500}
      />
      <DateField field={fields("until")} label={t("exception.until")} hint={t("exception.untilHint")} />
      <Button>{t("exception.save")}</Button>
    </form>
  );
}
