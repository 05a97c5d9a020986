import type { DayRole } from "../../../db/enums.ts";

/** Those who could be meant as host or teacher of a day. */
export interface HostChoice {
  q: string;
  part: DayRole;
  candidates: { id: number; name: string; municipality: string | null; mail: string }[];
  /** Whether there are more than those shown. */
  more: boolean;
  /** The only one found, who is named for the day already. */
  alreadyHost: string | null;
}
