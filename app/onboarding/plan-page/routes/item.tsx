import { ShownValues } from "../../../ui/ShownValues.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { dayText, formDayText } from "../../../base/dates/date-text.ts";
import { DateField } from "../../../ui/DateField.tsx";
import { type FieldState, optionsOf, SelectField, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { ownersFor } from "../../plans/assignees.server.ts";
import { changeItem } from "../../plans/items.server.ts";
import { itemChangeForm } from "../plan-forms.ts";
import { seePlanPage } from "../../plans/plan-view.server.ts";

function seeItem(person: Person, params: { id?: string; key?: string }) {
  const view = seePlanPage(person, params.id);
  const line = view.items.find(({ key }) => key === params.key);
  if (!line?.mayEdit) throw notFound();
  const offered = view.mayManage ? ownersFor(view.plan, new Date()) : [];
  const isMissing =
    line.owner?.id === line.assignedOwnerId && !offered.some(({ id }) => id === line.assignedOwnerId);
  const owners = isMissing && line.owner ? [...offered, line.owner] : offered;
  const { id, name } = view.plan;
  return { planId: id, name, mayManage: view.mayManage, owners, line };
}

export function loader({ context, params }: LoaderFunctionArgs) {
  return seeItem(currentPerson(context), params);
}

const fieldOf = { "unknown-person": "ownerId", "too-far": "dueOn", unknown: "note" } as const;

/** Saves what is entered about the item. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const { planId, line } = seeItem(person, params);
  const form = await readEdit(request, itemChangeForm, valuesOf(line));
  if (form.invalid) return form.invalid;
  const outcome = changeItem(person, { planId, key: line.key }, form.value, new Date());
  if ("refused" in outcome) return form.refuse({ [fieldOf[outcome.refused]]: outcome.refused });
  return redirect(`/planer/${planId}?ok=rettet`, 303);
}

const valuesOf = ({
  note,
  assignedOwnerId,
  dueOn,
  plannedOn,
}: Pick<OwnerAndDayProps["line"], "note" | "assignedOwnerId" | "dueOn" | "plannedOn">) => ({
  note,
  ownerId: String(assignedOwnerId ?? ""),
  dueOn: dueOn === plannedOn ? "" : formDayText(dueOn),
});

export default function PlanItemPage() {
  const { planId, name, mayManage, owners, line } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const fields = fieldStates(reply, useComplaintText(500), valuesOf(line));
  return (
    <Page
      title={line.title}
      lead={t("item.lead", { name })}
      up={{ to: `/planer/${planId}`, label: t("item.back") }}
    >
      <form method="post" noValidate>
        <ShownValues values={valuesOf(line)} />
        <TextField field={fields("note")} label={t("item.note")} hint={t("item.noteHint")} maxLength={500} />
        {mayManage && <OwnerAndDay fields={fields} owners={owners} line={line} />}
        <Button>{t("item.save")}</Button>
      </form>
    </Page>
  );
}

interface OwnerAndDayProps extends Pick<ReturnType<typeof seeItem>, "owners" | "line"> {
  fields: (name: string) => FieldState;
}

/** Who does the item and by when, if not as the plan says; only for those who manage the plan. */
function OwnerAndDay({ fields, owners, line }: OwnerAndDayProps) {
  const { t } = useTranslation("plans");
  const { locale } = useRenderContext();
  const name = t(`party.${line.party}`);
  const owner = line.assignedOwnerId === null ? line.owner?.name : undefined;
  const asPlanned = owner ? t("item.asPlannedNow", { owner }) : t("item.asPlanned", { name });
  return (
    <>
      <SelectField
        field={fields("ownerId")}
        label={t("item.owner")}
        options={[{ value: "", label: asPlanned }, ...optionsOf(owners)]}
      />
      <DateField
        field={fields("dueOn")}
        label={t("item.due")}
        hint={t("item.dueHint", { day: dayText(new Date(line.plannedOn), locale) })}
      />
    </>
  );
}
