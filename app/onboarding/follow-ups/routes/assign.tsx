import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { followUpKinds } from "../../../../db/enums.ts";
import { tracePerson } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import type { Person } from "../../../people/register/person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field, SelectField, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { useComplaintText } from "../../plans/Outcome.tsx";
import { type AssignRefusal, assignFollowUp, findManagedAgent } from "../follow-ups.server.ts";
import { listMembers } from "../../plans/members.server.ts";
import { followUpForm, idOf, personPage } from "../../plans/params.ts";

function seeAgent(actor: Person, written: string | undefined) {
  const agent = findManagedAgent(actor, idOf(written));
  if (!agent) throw new Response(null, { status: 404 });
  return agent;
}

export function loader({ request, params }: LoaderFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const { id, name, municipalityId } = seeAgent(actor, params.person);
  tracePerson(actor, id, new Date());
  const places = listMembers(new Date()).filter((place) => place.id !== municipalityId);
  return { name, up: personPage(actor.role, id), places };
}

const fieldOf: Record<AssignRefusal, string> = {
  unknown: "what",
  past: "dueOn",
  "too-far": "dueOn",
  "unknown-municipality": "municipalityId",
  "own-municipality": "municipalityId",
};

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = requirePerson(request, "leader", "secretariat");
  const agent = seeAgent(actor, params.person);
  const submission = parseWithZod(await request.formData(), { schema: followUpForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  const outcome = assignFollowUp(actor, agent.id, submission.value, new Date());
  if (!("refused" in outcome)) return redirect(`${personPage(actor.role, agent.id)}?ok=opfoelgning`, 303);
  const fieldErrors = { [fieldOf[outcome.refused]]: [outcome.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default function AssignFollowUpPage() {
  const { name, up, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const fields = fieldStates(reply, useComplaintText(500), { what: "teaching" });
  return (
    <Page
      title={t("followUp.formTitle", { name })}
      lead={t("followUp.formLead")}
      up={{ to: up, label: name }}
    >
      <form method="post" noValidate>
        <ChoiceField
          field={fields("what")}
          label={t("followUp.what")}
          options={followUpKinds.map((value) => ({ value, label: t(`followUp.${value}`) }))}
        />
        <SelectField
          field={fields("municipalityId")}
          label={t("followUp.where")}
          options={[
            { value: "", label: "–" },
            ...places.map((place) => ({ value: String(place.id), label: place.name })),
          ]}
        />
        <TextField
          field={fields("why")}
          label={t("followUp.whyField")}
          hint={t("followUp.whyHint")}
          maxLength={500}
        />
        <Field
          field={fields("dueOn")}
          label={t("followUp.due")}
          hint={t("run.startHint")}
          inputMode="numeric"
          autoComplete="off"
        />
        <Button>{t("followUp.save")}</Button>
      </form>
    </Page>
  );
}
