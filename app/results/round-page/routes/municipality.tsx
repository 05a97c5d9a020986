import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { MunicipalityPage } from "../MunicipalityPage.tsx";
import { viewMunicipality } from "../municipality.server.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const view = viewMunicipality(currentPerson(context), idOf(params.round), new Date());
  if (!view) throw notFound();
  return { view };
}

/** A published round for the leader's own municipality. */
export default function Municipality() {
  return <MunicipalityPage view={useLoaderData<typeof loader>().view} />;
}
