import { ShownValues } from "../../../ui/ShownValues.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { DoneNotice, useComplaintText } from "../../plans/Outcome.tsx";
import { saveWelcomePack, type WelcomePack, welcomePackOf } from "../../plans/welcome-pack.server.ts";
import { welcomePackPage } from "../addresses.ts";
import { kindOf } from "../template-page.server.ts";
import { welcomePackForm } from "../welcome-pack-form.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const kind = kindOf(params.kind);
  return { kind, pack: welcomePackOf(kind), ok: new URL(request.url).searchParams.get("ok") };
}

/** Saves a new text of the welcome pack. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const kind = kindOf(params.kind);
  const form = await readEdit(request, welcomePackForm, valuesOf(welcomePackOf(kind)));
  if (form.invalid) return form.invalid;
  saveWelcomePack(currentPerson(context), kind, form.value, new Date());
  return redirect(`${welcomePackPage(kind)}?ok=velkomst`, 303);
}

const valuesOf = ({ subject, body }: WelcomePack) => ({ subject, body });

export default function WelcomePackPage() {
  const { kind, pack, ok } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("plans");
  const fields = fieldStates(reply, useComplaintText(6000), valuesOf(pack));
  return (
    <Page
      title={t(`secretariat.pack.${kind}`)}
      lead={t("packForm.lead")}
      up={{ to: "/sekretariat/planer", label: t("secretariat.title") }}
    >
      {!reply && <DoneNotice word={ok} />}
      <form method="post" noValidate>
        <ShownValues values={valuesOf(pack)} />
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
