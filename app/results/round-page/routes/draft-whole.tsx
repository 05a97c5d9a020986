import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderWhole } from "../rendered-round.server.tsx";
import { requestedDraft } from "../requested-draft.server.ts";
import { agreedSteps } from "../requested-result.server.ts";
import { WholePage } from "../WholePage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { address, view, draft } = requestedDraft(args);
  const rendered = renderWhole(view, args.context.locale);
  return { rendered, address, draft, steps: agreedSteps(rendered, new Date()) };
}

/** Everything of a result that is not published yet. */
export default function WholeDraft() {
  return <WholePage {...useLoaderData<typeof loader>()} />;
}
