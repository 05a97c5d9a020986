import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { ChoiceField, Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { dayRow } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { countRecipients, sendToParticipants } from "../participant-message.server.ts";
import { maxMessageChars, participantMessageForm } from "../participant-message.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const day = dayRow(idOf(params.id));
  if (!day) throw notFound();
  return { day, recipients: countRecipients(day.id) };
}

const sentForm = participantMessageForm.extend({ [confirmationField]: confirmedField });

/** Sends the message to everyone it is meant for; a refusal keeps what was typed and says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const form = await readForm(request, sentForm);
  if ("invalid" in form) return form.invalid;
  const { [confirmationField]: confirmed, ...message } = form.value;
  if (!confirmed) return form.refuse({ sikker: "unconfirmed" });
  const outcome = sendToParticipants(actor, dayId, message, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=skrevet`, 303);
  return form.refuse({ [outcome.refused === "already-notified" ? "text" : "to"]: outcome.refused });
}

export default function ParticipantMessagePage() {
  const { day, recipients } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("planning");
  const site = useTranslation("site").t;
  const { nameOf, timesOf } = useDayWords();
  const count = reply?.error?.heading ? maxMessageChars.heading : maxMessageChars.text;
  const say = (complaint: string) => t(`write.wrong.${complaint as "missing"}`, { count });
  const fields = fieldStates(reply, say, { to: "seats" });
  return (
    <Page
      title={t("write.title")}
      lead={`${nameOf(day)}, ${timesOf(day)}. ${t("write.lead")}`}
      up={{ to: `/sekretariat/kursusdage/${day.id}`, label: t("back") }}
    >
      <form method="post" noValidate>
        <ChoiceField
          field={fields("to")}
          label={t("write.to")}
          options={[
            { value: "seats", label: t("write.seats", { count: recipients.seats }) },
            { value: "all", label: t("write.all", { count: recipients.all }) },
          ]}
        />
        <Field field={fields("heading")} label={t("write.heading")} maxLength={maxMessageChars.heading} />
        <TextField
          field={fields("text")}
          label={t("write.text")}
          hint={t("write.textHint")}
          rows={8}
          maxLength={maxMessageChars.text}
        />
        {reply?.error?.sikker && <Notice kind="error">{site("unconfirmed")}</Notice>}
        <ConfirmationTick>{t("write.confirm")}</ConfirmationTick>
        <Button>{t("write.send")}</Button>
      </form>
    </Page>
  );
}
