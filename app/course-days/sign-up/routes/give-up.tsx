import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { enrolmentStates } from "../../../../db/enums.ts";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { seeDay } from "../day-view.server.ts";
import type { DayView } from "../day-view.ts";
import { giveUp, seatGoesOn } from "../give-up.server.ts";
import { LeavePage } from "../LeavePage.tsx";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

const giveUpForm = z.object({
  hvad: z.enum(enrolmentStates).optional(),
  [confirmationField]: confirmedField,
});

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/**
 * Gives up the person's own seat, offer or place on the list: whichever they saw (hvad). It can be undone, unless the seat goes to the next
 * person at once, which is asked about first.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  const { hvad, [confirmationField]: confirmed } = await readAct(request, giveUpForm);
  const now = new Date();
  if (!confirmed && seatGoesOn([person.id], now, dayId) > 0) return refuse("goes-on");
  const target = { dayId, personIds: [person.id] };
  const act = { kind: "enrolment-ended", target, back: `/kursusdage/${dayId}` } as const;
  const outcome = undoable(person, act, now, () => giveUp(person, dayId, now, hvad));
  return replyOnDayPage(dayId, outcome, ({ gaveUp }) => doneCodeOf[gaveUp]);
}

const doneCodeOf = { enrolled: "afmeldt", offered: "nej-tak", waiting: "ude" } as const;

/** Asks first; a day that cannot be left, or where that was refused, is shown itself. */
export default function GiveUpRoute() {
  const { view } = useLoaderData<typeof loader>() as { view: DayView };
  const refused = useActionData<{ refused?: string }>()?.refused;
  const { summary, isAhead } = view;
  const asksFirst = summary.own && isAhead && (!refused || refused === "goes-on");
  return asksFirst ? <LeavePage view={view} /> : <RefusedDayPage />;
}
