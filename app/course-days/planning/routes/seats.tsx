import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { dayRow } from "../../days/days.server.ts";
import { seatsField } from "../../days/seats.ts";
import { setSeats } from "../planning.server.ts";
import { SecretariatDayPage } from "../SecretariatDayPage.tsx";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

const seatsForm = z.object({ seats: seatsField });

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  seeSecretariatDay(currentPerson(context), params.id);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const sent = await readSentForm(request);
  const form = await readForm(request, seatsForm);
  if ("invalid" in form) return form.invalid;
  const now = new Date();
  const { seats } = form.value;
  const before = dayRow(dayId)?.seats;
  const back = `/sekretariat/kursusdage/${dayId}`;
  const undo = { kind: "seats-changed", target: { dayId }, back } as const;
  const outcome = await send(actor, { form: sent, undo, back }, now, () =>
    setSeats(actor, dayId, seats, now),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome)) {
    const done = seats === before ? "samme-pladser" : "pladser";
    return redirect(offeringUndo(`${back}?ok=${done}`, outcome), 303);
  }
  const complaint = outcome.refused === "past" ? "begun" : outcome.refused;
  const taken = "taken" in outcome ? outcome.taken : 0;
  return data({ ...form.refuse({ seats: complaint }).data, taken }, { status: 422 });
}

export default withSendPanel(SeatsPage);

function SeatsPage() {
  const { t } = useTranslation("planning", { keyPrefix: "wrong" });
  const actionData = useActionData<{
    reply: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null };
    taken?: number;
  }>();
  const complaint = actionData?.reply.error?.seats?.[0];
  const seats = complaint
    ? {
        typed: String(actionData?.reply.initialValue?.seats ?? ""),
        complaint: t(complaint as "taken", { count: actionData?.taken ?? 0 }),
      }
    : undefined;
  return <SecretariatDayPage {...useLoaderData<typeof loader>()} seats={seats} />;
}
