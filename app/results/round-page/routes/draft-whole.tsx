import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsAt } from "../../targets-and-actions/actions.server.ts";
import { readsUnits } from "../question-view.server.ts";
import { renderWhole } from "../rendered-round.server.tsx";
import { requestedDraft } from "../requested-draft.server.ts";
import { WholePage } from "../WholePage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view, draft } = requestedDraft(args);
  const rendered = renderWhole(view, args.context.locale, readsUnits(person, view.later));
  return { rendered, address, draft, steps: stepsAt(view.later, new Date()) };
}

/** Everything of a result that is not published yet. */
export default function WholeDraft() {
  return <WholePage {...useLoaderData<typeof loader>()} />;
}
