import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { RemindPage } from "../RemindPage.tsx";
import { remindNow, viewRemindPage } from "../remind-now.server.ts";
import { RoundAdminPage, type RoundAdminPageProps } from "../RoundAdminPage.tsx";
import { actOnRoundIfConfirmed } from "../round-acts.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";

/** What would be sent, and to about how many. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const [id, now] = [idOf(params.id), new Date()];
  const recipient = textsOf(context.locale, "surveys")("launch.someone");
  return { view: viewRoundAdmin(id, now), page: await viewRemindPage(id, now, recipient, context.locale) };
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  return actOnRoundIfConfirmed(
    request,
    params.id,
    (roundId, now) => remindNow(person, roundId, now),
    "paamindet",
  );
}

/** A round that cannot be reminded of now is shown as on its own page, which says why. */
export default function RemindRound() {
  const { view, page } = useLoaderData<typeof loader>();
  const refused = useActionData<RoundAdminPageProps>();
  if (!page) return <RoundAdminPage view={view} wrong={refused?.wrong} />;
  return <RemindPage {...page} unconfirmed={refused?.wrong === "unconfirmed"} />;
}
