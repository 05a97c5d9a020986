import { danishDate } from "../../base/dates/danish-time.ts";
import { listChoiceOf, rowsInView, countViews } from "./list-views.ts";
import { figuresOf } from "./figures.ts";
import type { Team } from "./members.ts";

const agentsPerPage = 50;

/** What a page of a list shows: the figures of all agents, and those agents that the address asks for, also those who begin later. */
export function teamView({ agents, others }: Team, query: URLSearchParams, now: Date) {
  const { view, order, page: requestedPage } = listChoiceOf(query);
  const passing = rowsInView(agents, view, order);
  const pages = Math.max(1, Math.ceil(passing.length / agentsPerPage));
  const page = Math.min(requestedPage, pages);
  return {
    /** The Danish day of the moment it is seen (yyyy-mm-dd). */
    today: danishDate(now),
    view,
    order,
    page,
    pages,
    figures: figuresOf(agents),
    startingLater: passing.filter(({ startsLater }) => startsLater).length,
    agentsInAll: agents.length,
    counts: countViews(agents),
    passing: passing.length,
    agents: passing.slice((page - 1) * agentsPerPage, page * agentsPerPage),
    others: page === pages ? others : [],
    othersInAll: others.length,
  };
}

export type TeamView = ReturnType<typeof teamView>;
