import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field, TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { dayRow } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { countRecipients, sendToParticipants } from "../participant-message.server.ts";
import { maxMessageChars, participantMessageForm } from "../participant-message.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const day = dayRow(idOf(params.id));
  if (!day) throw notFound();
  return { day, recipients: countRecipients(day.id) };
}

/** Sends the message to everyone it is meant for, once the panel has shown it; a refusal keeps what was typed and says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const sent = await readSentForm(request);
  const form = await readForm(request, participantMessageForm);
  if ("invalid" in form) return form.invalid;
  const now = new Date();
  const back = `/sekretariat/kursusdage/${dayId}`;
  const undo = { kind: "letters-sent", target: { scope: `course-day:${dayId}` }, back } as const;
  const sending = { form: sent, undo, back: `${back}/skriv`, canLeaveOut: true };
  const outcome = await send(actor, sending, now, () => sendToParticipants(actor, dayId, form.value, now));
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome)) return redirect(offeringUndo(`${back}?ok=skrevet`, outcome), 303);
  return form.refuse({ [outcome.refused === "already-notified" ? "text" : "to"]: outcome.refused });
}

export default withSendPanel(ParticipantMessagePage);

/** What the groups are called, of a cancelled day and of any other. */
const groupTexts = {
  cancelled: { seats: "write.hadSeat", all: "write.wereOn" },
  held: { seats: "write.seats", all: "write.all" },
} as const;

function ParticipantMessagePage() {
  const { day, recipients } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const groups = groupTexts[day.state === "cancelled" ? "cancelled" : "held"];
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
            { value: "seats", label: t(groups.seats, { count: recipients.seats }) },
            { value: "all", label: t(groups.all, { count: recipients.all }) },
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
        <Button>{t("write.send")}</Button>
      </form>
    </Page>
  );
}
