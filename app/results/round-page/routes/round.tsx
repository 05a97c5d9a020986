import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { mayRead } from "../../figures/evaluations.ts";
import { actionsBetween, actionsOf } from "../../targets-and-actions/actions.server.ts";
import { ResultsPage } from "../ResultsPage.tsx";
import { renderRound } from "../rendered-round.server.tsx";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const against = new URL(request.url).searchParams.get("mod");
  const rendered = renderRound(idOf(params.round), against === null ? null : idOf(against), context.locale);
  if (!rendered || !mayRead(person.role, rendered.later)) throw notFound();
  const { earlier, later } = rendered;
  return {
    rendered,
    steps: {
      after: actionsOf(later.id),
      between: earlier ? actionsBetween(later.series, earlier.id, later.id) : [],
      today: danishDate(new Date()),
    },
    municipality: person.role === "leader" ? person.municipality : null,
    editsSteps: person.role === "secretariat",
  };
}

export default function Round() {
  return <ResultsPage {...useLoaderData<typeof loader>()} />;
}
