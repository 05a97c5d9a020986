import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { viewMunicipality } from "../municipality.server.ts";
import { MunicipalityPage } from "../MunicipalityPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader");
  const view = viewMunicipality(person, idOf(params.round), new Date());
  if (!view) throw new Response(null, { status: 404 });
  return { view };
}

/** A published round for the leader's own municipality. */
export default function Municipality() {
  return <MunicipalityPage view={useLoaderData<typeof loader>().view} />;
}
