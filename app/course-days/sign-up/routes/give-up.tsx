import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enrolmentStates } from "../../../../db/enums.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { replyOnDayPage } from "../replies.server.ts";
import { giveUp } from "../enrolments.server.ts";
import { LeavePage } from "../LeavePage.tsx";
import { idOf } from "../../days/params.ts";
import { RefusedDayPage } from "../RefusedDayPage.tsx";
import { type DayView, seeDay } from "../day-view.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  return seeDay(person, params.id);
}

/** Gives up the asker's own seat, offer or place on the list: that which they saw (hvad). */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const dayId = idOf(params.id);
  const said = (await request.formData()).get("hvad");
  const meant = enrolmentStates.find((state) => state === said);
  const outcome = giveUp(person, dayId, new Date(), meant);
  return replyOnDayPage(dayId, outcome, ({ gaveUp }) => doneCodes[gaveUp]);
}

const doneCodes = { enrolled: "afmeldt", offered: "nej-tak", waiting: "ude" } as const;

/** Asks first; what cannot be given up, or was refused, shows the day. */
export default function GiveUp() {
  const { view } = useLoaderData<typeof loader>() as { view: DayView };
  const refused = useActionData<object>();
  const { seen, loose } = view;
  const asks = seen.own && loose && seen.state === "published" && !refused;
  return asks ? <LeavePage view={view} /> : <RefusedDayPage />;
}
