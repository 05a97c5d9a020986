import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { viewTargets } from "../../../results/targets-and-actions/targets.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { LaunchPage } from "../launch/LaunchPage.tsx";
import { nothingFound } from "../launch/launch-view.ts";
import { viewLaunch } from "../launch/launch-view.server.ts";
import { RoundAdminPage, type RoundAdminPageProps } from "../RoundAdminPage.tsx";
import { isTried, sendOfRound } from "../round-acts.server.ts";
import { viewRoundAdmin } from "../round-views.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { findRound } from "../../round.server.ts";
import { openRoundOrBegin } from "../opening-job.server.ts";

/** What would be sent, and to whom. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const [id, now] = [idOf(params.id), new Date()];
  const view = viewRoundAdmin(id, now);
  if (view.status !== "draft" || view.over || view.invited === 0) return { view, launch: null };
  const round = findRound(id)!;
  const recipient = textsOf(context.locale, "surveys")("launch.someone");
  const launch = await viewLaunch(round, now, recipient, context.locale);
  const targets = viewTargets(id, now)!;
  const { indicators, expected } = targets;
  return {
    view,
    launch,
    targets: indicators.flatMap(({ title, percent }) => (percent ? [{ title, share: percent / 100 }] : [])),
    smallest: indicators.flatMap(({ title, smallest, ends }) =>
      smallest ? [{ title, ...smallest, isWhole: 2 * ends.answers === ends.of }] : [],
    ),
    expected,
    nothing: nothingFound(targets),
    atOnce: round.opensAt <= now,
    isTried: isTried(request),
  };
}

/** Opens the round; its letters wait for five minutes. */
export function action({ request, params, context }: ActionFunctionArgs) {
  const sender = currentPerson(context);
  const kinds = ["survey-invitation", "survey-reminder"] as const;
  const sending = { id: params.id, sender, kinds, done: "aabnet" };
  return sendOfRound(request, sending, (roundId, now) => openRoundOrBegin(sender, roundId, now));
}

/** A round that is no draft any more, or would invite nobody, is shown as on its own page. */
export default function OpenRound() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<RoundAdminPageProps>();
  if (!page.launch) return <RoundAdminPage view={page.view} wrong={refused?.wrong} />;
  return (
    <LaunchPage
      view={page.view}
      launch={page.launch}
      targets={page.targets}
      smallest={page.smallest}
      expected={page.expected}
      nothing={page.nothing}
      atOnce={page.atOnce}
      isTried={page.isTried}
      wrong={refused?.wrong}
    />
  );
}
