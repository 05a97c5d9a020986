import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MethodPage } from "../MethodPage.tsx";
import { requestedDraft } from "../requested-draft.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view, draft } = requestedDraft(args);
  return { address, view, draft, recomputes: person.role === "secretariat" };
}

/** How a result that is not published yet was worked out, and what is withheld. */
export default function DraftMethod() {
  return <MethodPage {...useLoaderData<typeof loader>()} />;
}
