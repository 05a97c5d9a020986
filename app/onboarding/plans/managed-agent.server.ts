import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { manages } from "../../people/register/manages.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import type { Viewer } from "../viewer.ts";

/** An agent whom the actor manages, and who is not the actor; else null. */
export function findManagedAgent(actor: Viewer, personId: number, at: Database | Tx = db): Person | null {
  const person = findPerson(personId, at);
  if (!person?.roles.includes("agent") || person.id === actor.id) return null;
  return manages(actor, person) ? person : null;
}

/** The agent of an address. Throws 404 for whom the actor does not manage. */
export function managedAgentOf(actor: Viewer, written: string | undefined): Person {
  const agent = findManagedAgent(actor, idOf(written));
  if (!agent) throw notFound();
  return agent;
}
