import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsAt } from "../../targets-and-actions/actions.server.ts";
import { renderFirst } from "../rendered-round.server.tsx";
import { requestedDraft } from "../requested-draft.server.ts";
import { ResultsPage } from "../ResultsPage.tsx";

export function loader(args: LoaderFunctionArgs) {
  const { address, view, draft } = requestedDraft(args);
  const rendered = renderFirst(view, address, args.context.locale);
  return { rendered, address, draft, steps: stepsAt(view.later, new Date()), municipality: null };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.rendered.title ?? ""} – Den Digitale Hotline` },
];

/** The first page of a result that is not published yet. */
export default function Draft() {
  return <ResultsPage {...useLoaderData<typeof loader>()} />;
}
