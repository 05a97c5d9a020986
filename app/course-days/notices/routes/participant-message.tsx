import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { ChoiceField, Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { isConfirmed } from "../../../base/forms/confirmation.ts";
import { Page } from "../../../ui/Page.tsx";
import { useDayWords } from "../../days/useDayWords.tsx";
import { seeSecretariatDay } from "../../planning/secretariat-day.server.ts";
import { participantMessageForm, maxMessageChars } from "../participant-message.ts";
import { countRecipients, sendToParticipants } from "../participant-message.server.ts";
import { idOf } from "../../days/params.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const { day } = seeSecretariatDay(person, params.id).view.seen;
  return { day, on: countRecipients(day.id) };
}

/** Sends the letter to everyone it is meant for, or keeps what was typed and says why not. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const dayId = idOf(params.id);
  const form = await request.formData();
  const submission = parseWithZod(form, { schema: participantMessageForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  if (!isConfirmed(form))
    return data({ reply: submission.reply({ fieldErrors: { sikker: ["unsure"] } }) }, { status: 422 });
  const outcome = sendToParticipants(person, dayId, submission.value, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kursusdage/${dayId}?ok=skrevet`, 303);
  const field = outcome.refused === "told-already" ? "text" : "to";
  return data({ reply: submission.reply({ fieldErrors: { [field]: [outcome.refused] } }) }, { status: 422 });
}

export default function ParticipantMessagePage() {
  const { day, on } = useLoaderData<typeof loader>();
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
            { value: "seats", label: t("write.seats", { count: on.seats }) },
            { value: "all", label: t("write.all", { count: on.all }) },
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
        {reply?.error?.sikker && <Notice kind="error">{site("unsure")}</Notice>}
        <ConfirmationTick>{t("write.sure")}</ConfirmationTick>
        <Button>{t("write.send")}</Button>
      </form>
    </Page>
  );
}
