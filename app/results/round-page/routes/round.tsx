import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderOverview } from "../rendered-round.server.tsx";
import { stepsAt } from "../../targets-and-actions/actions.server.ts";
import { requestedResult } from "../requested-result.server.ts";
import { ResultsPage } from "../ResultsPage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view } = requestedResult(args);
  const rendered = renderOverview(address.roundId, address.againstId, args.context.locale)!;
  return {
    rendered,
    address,
    steps: stepsAt(view.later, new Date()),
    municipality: person.role === "leader" ? person.municipality : null,
    editsSteps: person.role === "secretariat",
    isJustPublished: new URL(args.request.url).searchParams.get("ok") === "offentliggjort",
  };
}

/** The round's name: the page's heading is its result in a sentence. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.rendered.title ?? ""} – Den Digitale Hotline` },
];

export default function Round() {
  return <ResultsPage {...useLoaderData<typeof loader>()} />;
}
