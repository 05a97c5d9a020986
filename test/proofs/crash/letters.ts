/** The letters of a site that has been killed, compared with those that a real SMTP server has received. */
import { setTimeout } from "node:timers/promises";
import { keyedHash } from "../../../app/base/secrets.server.ts";
import { sqlite } from "../../../db/database.server.ts";
import type { Site } from "../../journeys/site.ts";

/** As the site names the letter of a row, in every attempt. */
const messageId = (row: number) => `<${keyedHash("letter", String(row)).slice(0, 27)}@localhost>`;

const pollMs = 200;

/** Resolves when nothing is left to send. The database is open. */
export async function waitForLetters(site: Site): Promise<void> {
  const waiting = sqlite
    .prepare("select count(*) from letters where state in ('queued', 'inflight') and due_at <= ?")
    .pluck();
  while ((waiting.get(site.now().getTime()) as number) > 0) await setTimeout(pollMs);
}

/**
 * How many letters since the row `after` arrived twice, and how many are marked as sent and have not arrived. Those that the site calls
 * interrupted may have arrived, once.
 */
export function judgeLetters(site: Site, after: number): { letters: number; twice: number; unsent: number } {
  const received = new Map<string, number>();
  for (const { messageId: id = "" } of site.mailbox.letters) received.set(id, (received.get(id) ?? 0) + 1);
  const rows = sqlite.prepare("select id, state from letters where id > ?").all(after) as {
    id: number;
    state: string;
  }[];
  const times = ({ id }: { id: number }) => received.get(messageId(id)) ?? 0;
  return {
    letters: rows.length,
    twice: rows.filter((row) => times(row) > 1).length,
    unsent: rows.filter((row) => row.state === "sent" && times(row) === 0).length,
  };
}

/** The newest letter there is. */
export const newestLetter = (): number =>
  (sqlite.prepare("select max(id) from letters").pluck().get() as number | null) ?? 0;
