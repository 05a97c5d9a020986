import { desc, eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../db/database.server.ts";
import { rounds } from "../../db/schema/surveys.ts";
import type { Round } from "./round.ts";

export const findRound = (id: number, at: Database | Tx = db): Round | null =>
  at.select().from(rounds).where(eq(rounds.id, id)).get() ?? null;

/** Every round, the newest first. */
export const allRounds = (): Round[] => db.select().from(rounds).orderBy(desc(rounds.opensAt)).all();
