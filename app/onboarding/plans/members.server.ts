import { isMember } from "../../people/register/membership.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

/** The municipalities that are members today, by name. */
export const listMembers = (now: Date): { id: number; name: string }[] =>
  listMunicipalities()
    .filter((municipality) => isMember(municipality, danishDate(now)))
    .map(({ id, name }) => ({ id, name }));
