/** A thousand agents who watch at once: what each is answered, and that nothing they told is lost. */
import { eq } from "drizzle-orm";
import { beginSitting } from "../../app/elearning/kinds/film/sittings.server.ts";
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
/** Each reports so often, in milliseconds; so many times, the first to warm. */
const reportEveryMs = 10_000;
const reportCount = 3;

/**
 * Sends every report at its moment, whether those before have been answered or not, each agent on a connection of their own.
 * Returns how long each took from that moment on. Throws when one is not answered as it should, or when a second that was
 * reported is not kept.
 */
export async function watchTogether(site: Site): Promise<number[]> {
  openDatabase(`${site.folder}/data/ddh.sqlite`);
  const film = db.select().from(lessons).where(eq(lessons.kind, "film")).get()!;
  const crowd = writeTransaction((tx) =>
    Array.from({ length: watcherCount }, (_, n) => newWatcher(tx, n, film.id)),
  );
  const lines = crowd.map(() => openConnection(site.base));
  const part = film.filmSeconds! / (reportCount + 1);
  const times: number[] = [];
  const began = performance.now() + 500;
  const report = async (n: number, turn: number, line: Connection) => {
    const due = began + turn * reportEveryMs + (n * reportEveryMs) / watcherCount;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const json = {
      ranges: [[turn * part, (turn + 1) * part]],
      position: (turn + 1) * part,
      sitting: crowd[n]!.sitting,
    };
    await line.ask({ path: `/e-laering/${film.slug}/set`, method: "POST", as: crowd[n]!.as, json });
    if (turn > 0) times.push(performance.now() - due);
  };
  await Promise.all(
    lines.flatMap((line, n) => Array.from({ length: reportCount }, (_, turn) => report(n, turn, line))),
  );
  for (const line of lines) line.close();
  const kept = new Map(
    db
      .select()
      .from(watched)
      .where(eq(watched.lessonId, film.id))
      .all()
      .map(({ personId, ranges }) => [personId, totalSeconds(ranges)]),
  );
  const lost = crowd.filter(({ id }) => Math.abs((kept.get(id) ?? 0) - reportCount * part) > 0.01).length;
  closeDatabase();
  if (lost > 0) throw new Error(`Of ${lost} watchers something was lost.`);
  return times;
}

/** An agent whose page was opened an hour ago. */
function newWatcher(tx: Tx, n: number, filmId: number) {
  const now = new Date();
  const mail = `seer-${n}.${inventedMail(n)}`;
  const row = { name: inventedName(n), mail, startsOn: "2023-01-01", createdAt: now };
  const { id } = tx.insert(people).values(row).returning().get();
  tx.insert(roles).values({ personId: id, role: "agent" }).run();
  const sitting = beginSitting(id, filmId, new Date(now.getTime() - 3_600_000));
  return { id, as: beginSession(tx, id, "agent", "bench", now), sitting };
}
