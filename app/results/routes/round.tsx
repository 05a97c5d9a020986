import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { idOf } from "../../surveys/params.ts";
import { dayIn } from "../../ui/danish-time.ts";
import { actionsBetween, actionsOf } from "../actions.server.ts";
import { drawnRound } from "../drawn.server.tsx";
import { mayRead } from "../evaluations.ts";
import { RoundPage } from "../RoundPage.tsx";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const against = new URL(request.url).searchParams.get("mod");
  const drawn = drawnRound(idOf(params.round), against === null ? null : idOf(against), context.locale);
  if (!drawn || !mayRead(person.role, drawn.later)) throw new Response(null, { status: 404 });
  return {
    drawn,
    steps: {
      after: actionsOf(drawn.later.id),
      since: drawn.earlier ? actionsBetween(drawn.later.series, drawn.earlier.id, drawn.later.id) : [],
      today: dayIn(new Date()),
    },
    municipality: person.role === "leader" ? person.municipality : null,
    office: person.role === "secretariat",
  };
}

export default function Round() {
  return <RoundPage {...useLoaderData<typeof loader>()} />;
}
