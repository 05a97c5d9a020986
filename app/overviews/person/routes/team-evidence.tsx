import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { EvidencePage } from "../EvidencePage.tsx";
import { seeEvidence } from "../person.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "leader");
  const seen = seeEvidence(viewer, idOf(params.id), new Date());
  if (!seen) throw new Response(null, { status: 404 });
  return { seen };
}

export default function TeamEvidence() {
  const { seen } = useLoaderData<typeof loader>();
  return <EvidencePage seen={seen} people="/mit-hold" />;
}
