import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MethodPage } from "../MethodPage.tsx";
import { requestedResult } from "../requested-result.server.ts";

export function loader(args: LoaderFunctionArgs) {
  const { person, address, view } = requestedResult(args);
  return { address, view, recomputes: person.role === "secretariat" };
}

/** How a published result was worked out, and what is withheld. */
export default function MethodRoute() {
  return <MethodPage {...useLoaderData<typeof loader>()} />;
}
