import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { tracePerson } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { ActButton, Button } from "../../../ui/Button.tsx";
import { dayText, formDayText } from "../../../base/dates/date-text.ts";
import { Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { allowShifts, type ExceptionRefusal } from "../shift-exceptions.server.ts";
import { findManagedAgent } from "../../follow-ups/follow-ups.server.ts";
import { exceptionForm, idOf } from "../../plans/params.ts";
import { readinessText } from "../ShiftTable.tsx";
import { trainingsOf } from "../trainings.server.ts";

function seeAgent(actor: Person, written: string | undefined) {
  const agent = findManagedAgent(actor, idOf(written));
  if (!agent) throw new Response(null, { status: 404 });
  const { shifts } = trainingsOf([agent.id], new Date()).get(agent.id)!;
  return { id: agent.id, name: agent.name, shifts };
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const actor = requirePerson(request, "secretariat");
  const seen = seeAgent(actor, params.person);
  tracePerson(actor, seen.id, new Date());
  return seen;
}

const fieldOf: Record<ExceptionRefusal, string> = {
  unknown: "reason",
  ready: "reason",
  past: "until",
  "too-far": "until",
};

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "secretariat");
  const { id } = seeAgent(actor, params.person);
  const submission = parseWithZod(await request.formData(), { schema: exceptionForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  const outcome = allowShifts(actor, id, submission.value, new Date());
  if (!("refused" in outcome)) return redirect("/klar-til-vagt?ok=undtagelse", 303);
  const fieldErrors = { [fieldOf[outcome.refused]]: [outcome.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default function ShiftExceptionPage() {
  const { id, name, shifts } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("shifts");
  const { locale } = useRenderContext();
  const stands = shifts.because === "exception" ? shifts : null;
  const initial = stands ? { reason: stands.reason, until: formDayText(stands.until) } : undefined;
  const fields = fieldStates(reply, useComplaintText(500), initial);
  return (
    <Page
      title={t("exception.title", { name })}
      lead={t("exception.lead")}
      up={{ to: "/klar-til-vagt", label: t("title") }}
    >
      <p>
        {stands
          ? t("exception.now", { until: dayText(new Date(stands.until), locale) })
          : readinessText(shifts, t, locale)}
      </p>
      <form method="post" noValidate>
        <TextField
          field={fields("reason")}
          label={t("exception.reason")}
          hint={t("exception.reasonHint")}
          maxLength={500}
        />
        <Field
          field={fields("until")}
          label={t("exception.until")}
          hint={t("exception.untilHint")}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button>{t("exception.save")}</Button>
      </form>
      {stands && (
        <ActButton look="danger" to={`/sekretariat/klar-til-vagt/${id}/ophaev`}>
          {t("exception.end")}
        </ActButton>
      )}
    </Page>
  );
}
