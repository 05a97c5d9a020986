import type { DayRole } from "../../../db/enums.ts";
import { onlyExact, searchPeople } from "../../people/persons/search.server.ts";
import type { Person } from "../../people/register/person.server.ts";
import { listHosts } from "../hosts/hosts.server.ts";
import type { HostChoice } from "./host-choice.ts";

const maxCandidates = 20;

/** Who could be meant by what was typed: the active people whom the search finds, without those who are hosts of the day already. */
export function hostChoice(
  viewer: Person,
  dayId: number,
  { q, part }: { q: string; part: DayRole },
  now: Date,
): HostChoice {
  const { hits, count } = searchPeople(viewer, q, now, { max: maxCandidates, activeOnly: true });
  const hosts = listHosts(dayId);
  const candidates = hits
    .filter(({ id }) => !hosts.some((host) => host.id === id))
    .map(({ id, name, municipality, mail }) => ({ id, name, municipality, mail }));
  const [host] = hits.length === 1 && candidates.length === 0 ? hits : [];
  return { q, part, candidates, more: count > hits.length, alreadyHost: host?.name ?? null };
}

/** The person whose whole name or mail address was typed; null when nobody has it, or several. */
export const exactPerson = (viewer: Person, q: string, now: Date): number | null =>
  onlyExact(searchPeople(viewer, q, now, { max: maxCandidates, activeOnly: true }).hits, q)?.id ?? null;
