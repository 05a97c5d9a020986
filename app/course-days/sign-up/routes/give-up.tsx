import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { enrolmentStates } from "../../../../db/enums.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { seeDay } from "../day-view.server.ts";
import type { DayView } from "../day-view.ts";
import { giveUp } from "../give-up.server.ts";
import { LeavePage } from "../LeavePage.tsx";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { replyOnDayPage } from "../replies.server.ts";

const giveUpForm = z.object({ hvad: z.enum(enrolmentStates).optional() });

export const loader = ({ context, params }: LoaderFunctionArgs) => seeDay(currentPerson(context), params.id);

/** Gives up the person's own seat, offer or place on the list: whichever they saw (hvad). */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const dayId = idOf(params.id);
  const { hvad } = await readAct(request, giveUpForm);
  return replyOnDayPage(dayId, giveUp(person, dayId, new Date(), hvad), ({ gaveUp }) => doneCodeOf[gaveUp]);
}

const doneCodeOf = { enrolled: "afmeldt", offered: "nej-tak", waiting: "ude" } as const;

/** Asks first; a day that cannot be left, or where that was refused, is shown itself. */
export default function GiveUpRoute() {
  const { view } = useLoaderData<typeof loader>() as { view: DayView };
  const refused = useActionData<object>();
  const { summary, isAhead } = view;
  const asksFirst = summary.own && isAhead && !refused;
  return asksFirst ? <LeavePage view={view} /> : <RefusedDayPage />;
}
