/** The jobs of the site that touch addresses, roles and sign-ins. */
import { lapseMailChanges } from "../../../app/people/mail-change/deciding.server.ts";
import { endExpiredDeputies } from "../../../app/people/persons/deputies.server.ts";
import { deleteOldSignIns } from "../../../app/people/sign-in/clean-up.server.ts";
import type { Did } from "./mail-acts.ts";

export function runJobs(now: Date): Did {
  lapseMailChanges(now);
  endExpiredDeputies(now);
  deleteOldSignIns(now);
  return { how: "other" };
}
