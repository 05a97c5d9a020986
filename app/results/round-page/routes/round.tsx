import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { actionsBetween, actionsOf } from "../../targets-and-actions/actions.server.ts";
import { renderRound } from "../rendered-round.server.tsx";
import { mayRead } from "../../figures/evaluations.ts";
import { ResultsPage } from "../ResultsPage.tsx";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const against = new URL(request.url).searchParams.get("mod");
  const drawn = renderRound(idOf(params.round), against === null ? null : idOf(against), context.locale);
  if (!drawn || !mayRead(person.role, drawn.later)) throw new Response(null, { status: 404 });
  return {
    drawn,
    steps: {
      after: actionsOf(drawn.later.id),
      since: drawn.earlier ? actionsBetween(drawn.later.series, drawn.earlier.id, drawn.later.id) : [],
      today: danishDate(new Date()),
    },
    municipality: person.role === "leader" ? person.municipality : null,
    office: person.role === "secretariat",
  };
}

export default function Round() {
  return <ResultsPage {...useLoaderData<typeof loader>()} />;
}
