import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { EvidencePage } from "../EvidencePage.tsx";
import { seeEvidence } from "../person.server.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = currentPerson(context);
  const seen = seeEvidence(viewer, idOf(params.id), new Date());
  if (!seen) throw notFound();
  return { seen };
}

export default function TeamEvidence() {
  const { seen } = useLoaderData<typeof loader>();
  return <EvidencePage seen={seen} people="/mit-hold" />;
}
