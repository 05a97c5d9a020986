import { isMember } from "../../people/register/membership.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { type Figures, figuresOf } from "../team/figures.ts";
import type { Agent } from "../team/members.ts";
import { everyone } from "../team/team.server.ts";

/** A municipality and its agents' figures; one without a code stands for agents of no municipality. */
export interface MunicipalityFigures {
  code: string | null;
  name: string | null;
  figures: Figures;
}

export interface MunicipalitiesToday {
  municipalities: MunicipalityFigures[];
  /** How many are to begin later: they count from their first day on. */
  startingLater: number;
}

/** The figures of every municipality today (`figuresByMunicipality`). */
export const municipalitiesWithFigures = (now: Date): MunicipalitiesToday =>
  figuresByMunicipality(everyone(now).agents, now);

/**
 * The figures of every municipality that has agents or is a member today, in Danish order; last, if there are any, those
 * of agents who belong to none. `agents` are all there are.
 */
export function figuresByMunicipality(agents: Agent[], now: Date): MunicipalitiesToday {
  const begun = agents.filter(({ startsLater }) => !startsLater);
  const groups = new Map<number | null, Agent[]>();
  for (const agent of begun) {
    const { municipalityId } = agent;
    const group = groups.get(municipalityId);
    if (group) group.push(agent);
    else groups.set(municipalityId, [agent]);
  }
  const figuresAt = (id: number | null) => figuresOf(groups.get(id) ?? []);
  const today = danishDate(now);
  const municipalities: MunicipalityFigures[] = listMunicipalities()
    .filter((municipality) => groups.has(municipality.id) || isMember(municipality, today))
    .map(({ id, code, name }) => ({ code, name, figures: figuresAt(id) }));
  if (groups.has(null)) municipalities.push({ code: null, name: null, figures: figuresAt(null) });
  return { municipalities, startingLater: agents.length - begun.length };
}
