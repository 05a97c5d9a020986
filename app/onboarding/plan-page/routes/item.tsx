import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { dayText, formDayText } from "../../../base/dates/date-text.ts";
import { Field, SelectField, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { ownersFor } from "../../plans/assignees.server.ts";
import { changeItem } from "../../plans/items.server.ts";
import { itemChangeForm } from "../../plans/params.ts";
import { seePlanPage } from "../../plans/plan-view.server.ts";

function seeItem(person: Person, params: { id?: string; key?: string }) {
  const view = seePlanPage(person, params.id);
  const line = view.lines.find(({ key }) => key === params.key);
  if (!line?.mayEdit) throw new Response(null, { status: 404 });
  const offered = view.runs ? ownersFor(view.plan, new Date()) : [];
  const named = line.owner?.id === line.namedId && !offered.some(({ id }) => id === line.namedId);
  const owners = named && line.owner ? [...offered, line.owner] : offered;
  const { id, name } = view.plan;
  return { planId: id, name, runs: view.runs, owners, line };
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  return seeItem(person, params);
}

const fieldOf = { "unknown-person": "ownerId", "too-far": "dueOn", unknown: "note" } as const;

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const { planId, line } = seeItem(person, params);
  const submission = parseWithZod(await request.formData(), { schema: itemChangeForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  const outcome = changeItem(person, { planId, key: line.key }, submission.value, new Date());
  if (!("refused" in outcome)) return redirect(`/planer/${planId}?ok=rettet`, 303);
  const fieldErrors = { [fieldOf[outcome.refused]]: [outcome.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default function PlanItemPage() {
  const { planId, name, runs, owners, line } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const fields = fieldStates(reply, useComplaintText(500), {
    note: line.note,
    ownerId: String(line.namedId ?? ""),
    dueOn: line.dueOn === line.plannedOn ? "" : formDayText(line.dueOn),
  });
  const planned = t("item.asPlanned", { name: t(`party.${line.party}`) });
  return (
    <Page
      title={line.title}
      lead={t("item.lead", { name })}
      up={{ to: `/planer/${planId}`, label: t("item.back") }}
    >
      <form method="post" noValidate>
        <TextField field={fields("note")} label={t("item.note")} hint={t("item.noteHint")} maxLength={500} />
        {runs && (
          <>
            <SelectField
              field={fields("ownerId")}
              label={t("item.owner")}
              options={[
                { value: "", label: planned },
                ...owners.map(({ id, name }) => ({ value: String(id), label: name })),
              ]}
            />
            <Field
              field={fields("dueOn")}
              label={t("item.due")}
              hint={t("item.dueHint", { day: dayText(new Date(line.plannedOn), locale) })}
              inputMode="numeric"
              autoComplete="off"
            />
          </>
        )}
        <Button>{t("item.save")}</Button>
      </form>
    </Page>
  );
}
