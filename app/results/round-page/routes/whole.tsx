import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsAt } from "../../targets-and-actions/actions.server.ts";
import { readsUnits } from "../question-view.server.ts";
import { renderRound } from "../rendered-round.server.tsx";
import { requestedResult } from "../requested-result.server.ts";
import { WholePage } from "../WholePage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view } = requestedResult(args);
  const { roundId, againstId } = address;
  const rendered = renderRound(roundId, againstId, args.context.locale, readsUnits(person, view.later))!;
  return { rendered, address, steps: stepsAt(view.later, new Date()) };
}

/** Everything of a published result. */
export default function Whole() {
  return <WholePage {...useLoaderData<typeof loader>()} />;
}
