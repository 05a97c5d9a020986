import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { RemindPage } from "../RemindPage.tsx";
import { sendingMinutes, undoable } from "../../../undo/undoable.server.ts";
import { remindNow, viewRemindPage } from "../remind-now.server.ts";
import { RoundAdminPage, type RoundAdminPageProps } from "../RoundAdminPage.tsx";
import { isTried, sendOfRound } from "../round-acts.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";

/** What would be sent, and to about how many. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const [id, now] = [idOf(params.id), new Date()];
  const recipient = textsOf(context.locale, "surveys")("launch.someone");
  const page = await viewRemindPage(id, now, recipient, context.locale);
  return { view: viewRoundAdmin(id, now), page, isTried: isTried(request) };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const sender = currentPerson(context);
  const sending = { id: params.id, sender, kinds: ["survey-reminder" as const], done: "paamindet" };
  return sendOfRound(request, sending, (roundId, now) => {
    const back = `/sekretariat/maalinger/${roundId}`;
    const reminding = { kind: "round-reminded", target: { roundId }, back } as const;
    return undoable(sender, reminding, now, () => remindNow(sender, roundId, now), sendingMinutes);
  });
}

/** A round that cannot be reminded of now is shown as on its own page, which says why. */
export default function RemindRound() {
  const { view, page, isTried } = useLoaderData<typeof loader>();
  const refused = useActionData<RoundAdminPageProps>();
  if (!page) return <RoundAdminPage view={view} wrong={refused?.wrong} />;
  return <RemindPage {...page} isTried={isTried} unconfirmed={refused?.wrong === "unconfirmed"} />;
}
