import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { DoneNotice, useComplaintText } from "../../plans/Outcome.tsx";
import { kindOf, kindInAddress, welcomePackForm } from "../../plans/params.ts";
import { saveWelcomePack, welcomePackOf } from "../../plans/welcome-pack.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  return { kind, pack: welcomePackOf(kind), ok: new URL(request.url).searchParams.get("ok") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const kind = kindOf(params.kind);
  const submission = parseWithZod(await request.formData(), { schema: welcomePackForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  saveWelcomePack(person, kind, submission.value, new Date());
  return redirect(`/sekretariat/planer/velkomst/${kindInAddress[kind]}?ok=velkomst`, 303);
}

export default function WelcomePackPage() {
  const { kind, pack, ok } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const fields = fieldStates(reply, useComplaintText(6000), pack);
  return (
    <Page
      title={t(`office.pack.${kind}`)}
      lead={t("packForm.lead")}
      up={{ to: "/sekretariat/planer", label: t("office.title") }}
    >
      {!reply && <DoneNotice word={ok} />}
      <form method="post" noValidate>
        <Field field={fields("subject")} label={t("packForm.subject")} maxLength={120} />
        <TextField
          field={fields("body")}
          label={t("packForm.body")}
          hint={t("packForm.bodyHint")}
          rows={16}
          maxLength={6000}
        />
        <Button>{t("packForm.save")}</Button>
      </form>
    </Page>
  );
}
