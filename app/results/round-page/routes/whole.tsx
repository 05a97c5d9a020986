import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderRound } from "../rendered-round.server.tsx";
import { agreedSteps, requestedResult } from "../requested-result.server.ts";
import { WholePage } from "../WholePage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { address } = requestedResult(args);
  const rendered = renderRound(address.roundId, address.againstId, args.context.locale)!;
  return { rendered, address, steps: agreedSteps(rendered, new Date()) };
}

/** Everything of a published result. */
export default function Whole() {
  return <WholePage {...useLoaderData<typeof loader>()} />;
}
