import { choicesOf, chosen, countViews } from "./choices.ts";
import { figuresOf } from "./figures.ts";
import type { Team } from "./teams.server.ts";

/** What a page of a set of people shows: the figures of all, and of the agents those that the address asks for. */
export function teamView({ agents, others }: Team, query: URLSearchParams) {
  const { view, order } = choicesOf(query);
  return {
    view,
    order,
    figures: figuresOf(agents.map(({ training }) => training)),
    counts: countViews(agents),
    agents: chosen(agents, view, order),
    others,
  };
}

export type TeamView = ReturnType<typeof teamView>;
