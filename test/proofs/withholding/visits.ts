/** Everyone who may read results: the visitors of the bot. */
import { eq } from "drizzle-orm";
import { findPerson } from "../../../app/people/register/person.server.ts";
import { createFeedKey } from "../../../app/feeds/feed-keys.server.ts";
import { addCast } from "../../../db/demo/cast.ts";
import { writeTransaction } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import { signIn, type Visitor } from "./site.ts";

export interface Readers {
  secretariat: Visitor;
  steering: Visitor;
  host: Visitor;
  agent: Visitor;
  /** The leader of this municipality from now on. */
  leaderOf: (municipality: string) => Visitor;
  feed: Visitor;
}

export function addReaders(): Readers {
  const cast = addCast();
  const move = (personId: number, municipality: string) =>
    writeTransaction((tx) => {
      const place = tx.select().from(municipalities).where(eq(municipalities.name, municipality)).get()!;
      tx.update(people).set({ municipalityId: place.id, leftOn: null }).where(eq(people.id, personId)).run();
    });
  const leader = signIn(cast.jens, "leader");
  const feedKey = createFeedKey(
    findPerson(cast.sanne)!,
    { name: "Proof", scopes: ["results", "response-rates"], municipalityId: null },
    new Date(),
  );
  return {
    secretariat: signIn(cast.sanne, "secretariat"),
    steering: signIn(cast.stig, "steering"),
    host: signIn(cast.vibeke, "host"),
    agent: signIn(cast.astrid, "agent"),
    leaderOf: (municipality) => {
      move(cast.jens, municipality);
      return leader;
    },
    feed: { name: "secretariat", headers: { authorization: `Bearer ${feedKey}` } },
  };
}
