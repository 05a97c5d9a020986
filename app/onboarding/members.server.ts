import { isMember } from "../people/membership.ts";
import { listMunicipalities } from "../people/municipalities.server.ts";
import { dayIn } from "../ui/danish-time.ts";

/** The municipalities that are members today, by name. */
export const listMembers = (now: Date): { id: number; name: string }[] =>
  listMunicipalities()
    .filter((place) => isMember(place, dayIn(now)))
    .map(({ id, name }) => ({ id, name }));
