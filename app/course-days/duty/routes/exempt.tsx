import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { tracePerson } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { findPerson } from "../../../people/register/person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { visibleText } from "../../../base/forms/visible-text.ts";
import { exemptFromDuty } from "../exemptions.server.ts";
import { idOf } from "../../days/params.ts";

const maxReasonChars = 500;
const reasonField = z
  .string()
  .transform(visibleText)
  .pipe(z.string().min(1, "missing").max(maxReasonChars, "long"));

export function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "secretariat");
  const agent = findPerson(idOf(params.person));
  if (!agent?.roles.includes("agent")) throw new Response(null, { status: 404 });
  tracePerson(viewer, agent.id, new Date());
  return { name: agent.name };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const typed = String((await request.formData()).get("reason") ?? "");
  const parsed = reasonField.safeParse(typed);
  if (!parsed.success)
    return data({ typed, wrong: parsed.error.issues[0]!.message as "missing" | "long" }, { status: 400 });
  const outcome = exemptFromDuty(person, idOf(params.person), parsed.data, new Date());
  if (!("refused" in outcome)) return redirect("/sekretariat/kursusdage/pligt", 303);
  return data({ typed, wrong: "attended" as const }, { status: 422 });
}

export default function ExemptPage() {
  const { name } = useLoaderData<typeof loader>();
  const no = useActionData<typeof action>();
  const { t } = useTranslation("duty");
  const wrong = useTranslation("planning", { keyPrefix: "wrong" }).t;
  const say = (word: string) =>
    word === "attended" ? t("attended") : wrong(word as "missing" | "long", { count: maxReasonChars });
  const reply = no && { initialValue: { reason: no.typed }, error: { reason: [no.wrong] } };
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
