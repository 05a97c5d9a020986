import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { tracePerson } from "../../../audit/audit.server.ts";
import { textField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { findPerson } from "../../../people/register/person.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { exemptFromDuty } from "../exemptions.server.ts";

const maxReasonChars = 500;
const exemptForm = z.object({ reason: textField(maxReasonChars) });

export function loader({ context, params }: LoaderFunctionArgs) {
  const agent = findPerson(idOf(params.person));
  if (!agent?.roles.includes("agent")) throw notFound();
  tracePerson(currentPerson(context), agent.id, new Date());
  return { name: agent.name };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const form = await readForm(request, exemptForm);
  if ("invalid" in form) return form.invalid;
  const outcome = exemptFromDuty(actor, idOf(params.person), form.value.reason, new Date());
  if ("refused" in outcome) return form.refuse({ reason: outcome.refused });
  return redirect("/sekretariat/kursusdage/pligt", 303);
}

export default function ExemptPage() {
  const { name } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("duty");
  const planning = useTranslation("planning", { keyPrefix: "wrong" }).t;
  const say = (complaint: string) =>
    complaint === "owes-nothing"
      ? t("attended")
      : planning(complaint as "missing" | "long", { count: maxReasonChars });
  return (
    <Page
      title={t("exemptTitle", { name })}
      lead={t("exemptLead")}
      up={{ to: "/sekretariat/kursusdage/pligt", label: t("title") }}
    >
      <form method="post" noValidate>
        <TextField
          field={fieldStates(reply, say)("reason")}
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={maxReasonChars}
        />
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
