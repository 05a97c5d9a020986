import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import type { Viewer } from "../viewer.ts";

/** An agent whom the actor manages: a leader their own municipality's, the secretariat anyone; nobody themselves. Else null. */
export function findManagedAgent(actor: Viewer, personId: number, at: Database | Tx = db): Person | null {
  const person = findPerson(personId, at);
  if (!person?.roles.includes("agent") || person.id === actor.id) return null;
  const own = actor.municipalityId !== null && actor.municipalityId === person.municipalityId;
  return actor.role === "secretariat" || (actor.role === "leader" && own) ? person : null;
}

/** The agent of an address. Throws 404 for whom the actor does not manage. */
export function managedAgentOf(actor: Viewer, written: string | undefined): Person {
  const agent = findManagedAgent(actor, idOf(written));
  if (!agent) throw notFound();
  return agent;
}
