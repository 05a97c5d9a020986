import type { Training } from "../../onboarding/readiness/training.ts";
import { isMember } from "../../people/register/membership.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { type Figures, figuresOf } from "../team/figures.ts";
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

/**
 * The figures of every municipality that has agents or is a member today, in Danish order; last, if there are any, those
 * of agents who belong to none.
 */
export function municipalitiesWithFigures(now: Date): MunicipalitiesToday {
  const groups = new Map<number | null, Training[]>();
  const { agents } = everyone(now);
  const begun = agents.filter(({ startsLater }) => !startsLater);
  for (const { municipalityId, training } of begun)
    groups.set(municipalityId, [...(groups.get(municipalityId) ?? []), training]);
  const figuresAt = (id: number | null) => figuresOf(groups.get(id) ?? []);
  const today = danishDate(now);
  const municipalities: MunicipalityFigures[] = listMunicipalities()
    .filter((municipality) => groups.has(municipality.id) || isMember(municipality, today))
    .map(({ id, code, name }) => ({ code, name, figures: figuresAt(id) }));
  if (groups.has(null)) municipalities.push({ code: null, name: null, figures: figuresAt(null) });
  return { municipalities, startingLater: agents.length - begun.length };
}
