import type { Role } from "../../../db/enums.ts";

/** Whoever looks or acts, in the role they have switched to. */
interface Manager {
  role: Role;
  municipalityId: number | null;
}

/** Whether a leader leads the municipality that the person belongs to. */
export const leads = (
  { role, municipalityId }: Manager,
  person: { municipalityId: number | null },
): boolean => role === "leader" && municipalityId !== null && municipalityId === person.municipalityId;

/** Whether the actor manages the person: a leader their own municipality's people, the secretariat anyone. */
export const manages = (actor: Manager, person: { municipalityId: number | null }): boolean =>
  actor.role === "secretariat" || leads(actor, person);
