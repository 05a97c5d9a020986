import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { listRoundOptions } from "../round-views.server.ts";
import { RoundFields } from "../RoundFields.tsx";
import { fieldOfRefusal, formToPlan, roundForm } from "../round-form.ts";
import { createRound } from "../rounds.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return listRoundOptions(new Date());
}

export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: roundForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const outcome = createRound(person, formToPlan(submission.value), new Date());
  if ("id" in outcome) return redirect(`/sekretariat/maalinger/${outcome.id}?ok=oprettet`, 303);
  const fieldErrors = { [fieldOfRefusal[outcome.refused]]: [outcome.refused] };
  return data({ reply: submission.reply({ fieldErrors }) }, { status: 422 });
}

export default function NewRound() {
  const { questionnaires, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "office" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const fields = fieldStates(reply, say, { roles: "agent", reminders: "1" });
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={{ to: "/sekretariat/maalinger", label: t("title") }}>
      <form method="post" noValidate>
        <RoundFields fields={fields} questionnaires={questionnaires} places={places} />
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
