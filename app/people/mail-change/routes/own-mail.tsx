import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { MailAddress } from "../../../ui/MailAddress.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { askForOwnMail, withdrawMailChange } from "../asking.server.ts";
import { ownMailForm } from "../forms.ts";
import { findWaitingChange } from "../waiting.server.ts";
import { useWaitingText } from "../useWaitingText.ts";

const ownPath = "/min-side/mailadresse";

export function loader({ context }: LoaderFunctionArgs) {
  const { id, mail } = currentPerson(context);
  return { mail, waiting: findWaitingChange(id, new Date()) };
}

/** Asks for a new address of one's own, or withdraws what waits. A second press of the latter finds that it is done. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readForm(request, ownMailForm);
  if ("invalid" in form) return form.invalid;
  if (form.value.act === "fortryd") {
    withdrawMailChange(person, person.id, new Date());
    return redirect(`${ownPath}?ok=fortrudt`, 303);
  }
  const outcome = askForOwnMail(person, form.value.mail, new Date());
  if ("refused" in outcome) return form.refuse({ mail: outcome.refused });
  return redirect(`${ownPath}?ok=sendt`, 303);
}

export default function OwnMail() {
  const { mail, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("mailChange");
  const waitingText = useWaitingText();
  const done = new URLSearchParams(useRenderContext().search).get("ok");
  const fields = fieldStates(answer?.reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/min-side", label: t("up") }}>
      {done === "sendt" && waiting?.own && <Notice kind="success">{t("asked")}</Notice>}
      {done === "fortrudt" && !waiting && <Notice kind="success">{t("withdrawn")}</Notice>}
      <Facts facts={[[t("current"), <MailAddress key="mail">{mail}</MailAddress>]]} />
      {waiting && (
        <Section title={t("waiting")}>
          <p>{waitingText(waiting, "own")}</p>
          <form method="post">
            <input type="hidden" name="act" value="fortryd" />
            <Button look="secondary">{t(waiting.own ? "withdraw" : "decline")}</Button>
          </form>
        </Section>
      )}
      <Section title={t("change")}>
        <form method="post" noValidate>
          <input type="hidden" name="act" value="skift" />
          <Field
            field={fields("mail")}
            label={t("newMail")}
            hint={t("newMailHint")}
            type="email"
            maxLength={254}
            autoComplete="email"
          />
          <Button>{t("ask")}</Button>
        </form>
      </Section>
    </Page>
  );
}
