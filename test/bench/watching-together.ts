/** A thousand agents who watch a film at the same time: response times, and that no reported second is lost. */
import { eq } from "drizzle-orm";
import { createPageOpenToken } from "../../app/elearning/kinds/film/page-open-tokens.server.ts";
import { totalSeconds } from "../../app/elearning/courses/watched-ranges.ts";
import { beginSession } from "../../app/people/sign-in/sessions.server.ts";
import { inventedMail, inventedName } from "../../db/demo/names.ts";
import { closeDatabase, db, openDatabase, type Tx, writeTransaction } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { watched } from "../../db/schema/elearning-progress.ts";
import { people, roles } from "../../db/schema/people.ts";
import type { Site } from "../journeys/site.ts";
import { type Connection, openConnection } from "./measure.ts";

const watcherCount = 1000;
/** The interval between an agent's reports; each sends `reportCount`, the first as warm-up. */
const reportEveryMs = 10_000;
const reportCount = 3;

/**
 * Sends every report when it is due, whether earlier ones have been answered or not, each agent on their own connection. Returns
 * how long each response took from that time. Throws for an unexpected response or when a reported second is not stored.
 */
export async function watchTogether(site: Site): Promise<number[]> {
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  const film = db.select().from(lessons).where(eq(lessons.kind, "film")).get()!;
  const crowd = writeTransaction((tx) =>
    Array.from({ length: watcherCount }, (_, n) => newWatcher(tx, n, film.id)),
  );
  const connections = crowd.map(() => openConnection(site.base));
  const partSeconds = film.filmSeconds! / (reportCount + 1);
  const times: number[] = [];
  const startedMs = performance.now() + 500;
  const report = async (n: number, turn: number, connection: Connection) => {
    const due = startedMs + turn * reportEveryMs + (n * reportEveryMs) / watcherCount;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const json = {
      ranges: [[turn * partSeconds, (turn + 1) * partSeconds]],
      position: (turn + 1) * partSeconds,
      sitting: crowd[n]!.sitting,
    };
    await connection.request({ path: `/e-laering/${film.slug}/set`, method: "POST", as: crowd[n]!.as, json });
    if (turn > 0) times.push(performance.now() - due);
  };
  await Promise.all(
    connections.flatMap((connection, n) =>
      Array.from({ length: reportCount }, (_, turn) => report(n, turn, connection)),
    ),
  );
  for (const connection of connections) connection.close();
  const secondsByPerson = new Map(
    db
      .select()
      .from(watched)
      .where(eq(watched.lessonId, film.id))
      .all()
      .map(({ personId, ranges }) => [personId, totalSeconds(ranges)]),
  );
  const lost = crowd.filter(
    ({ id }) => Math.abs((secondsByPerson.get(id) ?? 0) - reportCount * partSeconds) > 0.01,
  ).length;
  closeDatabase();
  if (lost > 0) throw new Error(`Of ${lost} watchers something was lost.`);
  return times;
}

/** An agent with the token of a page opened an hour ago. */
function newWatcher(tx: Tx, n: number, filmId: number) {
  const now = new Date();
  const mail = `seer-${n}.${inventedMail(n)}`;
  const row = { name: inventedName(n), mail, startsOn: "2023-01-01", createdAt: now };
  const { id } = tx.insert(people).values(row).returning().get();
  tx.insert(roles).values({ personId: id, role: "agent" }).run();
  const sitting = createPageOpenToken(id, filmId, new Date(now.getTime() - 3_600_000));
  return { id, as: beginSession(tx, id, "agent", "bench", now), sitting };
}
