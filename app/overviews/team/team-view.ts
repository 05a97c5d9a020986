import { listChoiceOf, rowsInView, countViews } from "./list-views.ts";
import { figuresOf } from "./figures.ts";
import type { Team } from "./members.ts";

/** So many agents a page. */
const agentsPerPage = 50;

/** What a page of a set of people shows: the figures of all, and of the agents those that the address asks for. */
export function teamView({ agents, others }: Team, query: URLSearchParams) {
  const { view, order, page: asked } = listChoiceOf(query);
  const passing = rowsInView(agents, view, order);
  const pages = Math.max(1, Math.ceil(passing.length / agentsPerPage));
  const page = Math.min(asked, pages);
  return {
    view,
    order,
    page,
    pages,
    figures: figuresOf(agents.map(({ training }) => training)),
    counts: countViews(agents),
    passing: passing.length,
    agents: passing.slice((page - 1) * agentsPerPage, page * agentsPerPage),
    others: page === pages ? others : [],
    othersInAll: others.length,
  };
}

export type TeamView = ReturnType<typeof teamView>;
