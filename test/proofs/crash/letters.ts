/** The letters of a site that has been killed, compared with those that a real SMTP server has received. */
import { setTimeout } from "node:timers/promises";
import { referenceOf } from "../../../app/mail/outbox/letter-reference.server.ts";
import { sqlite } from "../../../db/database.server.ts";
import type { Site } from "../../journeys/site.ts";

interface LetterRow {
  id: number;
  postedAt: number;
  state: string;
}

/** As the site names a letter in every attempt. */
const messageId = ({ id, postedAt }: LetterRow) =>
  `<${referenceOf({ id, postedAt: new Date(postedAt) })}@localhost>`;

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
  const rows = sqlite
    .prepare(`select id, state, posted_at as "postedAt" from letters where id > ?`)
    .all(after) as LetterRow[];
  const times = (row: LetterRow) => received.get(messageId(row)) ?? 0;
  return {
    letters: rows.length,
    twice: rows.filter((row) => times(row) > 1).length,
    unsent: rows.filter((row) => row.state === "sent" && times(row) === 0).length,
  };
}

/** The newest letter there is. */
export const newestLetter = (): number =>
  (sqlite.prepare("select max(id) from letters").pluck().get() as number | null) ?? 0;
