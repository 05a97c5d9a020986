import type { Person } from "../register/person.server.ts";
import type { Session } from "./sessions.server.ts";

/** What the gate knows about a request: a page's `context`, an express handler's `response.locals`. */
interface SignedInContext {
  session: Session | null;
}

/** The session of a visitor whom the site map asks to be signed in. Throws at an address that lets anyone in. */
export function currentSession({ session }: SignedInContext): Session {
  if (!session) throw new Error("Nobody is signed in: the site map lets anyone in here.");
  return session;
}

/** Who asks, in the role they have switched to, at an address that the site map asks them to be signed in for. */
export const currentPerson = (visit: SignedInContext): Person => currentSession(visit).person;
