import type { LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { OfficeRound, type OfficeRoundProps } from "../RoundAdminPage.tsx";
import { viewRound } from "../round-views.server.ts";
import { idOf } from "../../params.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const done = new URL(request.url).searchParams.get("ok");
  return { view: viewRound(idOf(params.id), new Date()), done };
}

/** The round's page; the addresses of its acts show it too, when an act is refused. */
export default function OfficeRoundRoute() {
  const round = useLoaderData<typeof loader>();
  const refused = useActionData<OfficeRoundProps>();
  return <OfficeRound {...(refused ?? round)} />;
}
