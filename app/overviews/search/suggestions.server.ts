import type { Request, Response } from "express";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { localeOf } from "../../base/texts/locale.ts";
import { searchPeople } from "../../people/persons/search.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import type { Suggestions } from "../../ui/suggestions/suggestions.ts";
import { maySearch } from "./rate-limit.ts";
import { searchSite } from "./search.server.ts";

/** At most this many of each kind are suggested while someone types. */
const maxSuggestions = 5;
const maxSuggestedPeople = 10;

/** GET /soeg/forslag?q=: what can be jumped to, as JSON, while someone types; with `kun=personer` active people alone, to choose one of. */
export function handleSuggestions(request: Request, response: Response): void {
  const now = new Date();
  const person = currentPerson(response.locals);
  if (!maySearch(person.id, now)) return void response.sendStatus(429);
  const query = String(request.query.q ?? "");
  const locale = localeOf(request.headers.cookie);
  const t = textsOf(locale, "search");
  const groups =
    request.query.kun === "personer"
      ? suggestPeople(person, query, now)
      : (searchSite(person, query, { locale, max: maxSuggestions }, now) ?? []).map((found) => ({
          title: t(`group.${found.group}`),
          hits: found.hits,
          more:
            found.count > found.hits.length
              ? {
                  to: `/soeg?${new URLSearchParams({ q: query })}#${found.group}`,
                  name: t("showAll", { count: found.count }),
                }
              : null,
        }));
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  response.json({ groups, status: t("suggested", { count }) } satisfies Suggestions);
}

function suggestPeople(viewer: Person, query: string, now: Date): Suggestions["groups"] {
  const { hits } = searchPeople(viewer, query, now, { max: maxSuggestedPeople, activeOnly: true });
  if (hits.length === 0) return [];
  return [
    {
      title: null,
      hits: hits.map(({ id, name, municipality }) => ({ id, name, detail: municipality ?? "" })),
      more: null,
    },
  ];
}
