/** Forgetting people half-way through a round: what changes must be the same whether or not they had answered. */
import { forgetPerson } from "../../../app/people/leaving/leaving.server.ts";
import { countSentAnswers } from "../../../app/surveys/rounds/reminders.server.ts";
import { sqlite } from "../../../db/database.server.ts";

/** For each table how many rows it has, and how many values and which lengths of bytes each column; and the numbers of the rounds. */
function everyNumber(): Map<string, number> {
  const numbers = new Map<string, number>();
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all() as string[];
  for (const table of tables) {
    numbers.set(table, sqlite.prepare(`select count(*) from "${table}"`).pluck().get() as number);
    for (const { name } of sqlite.pragma(`table_info("${table}")`) as { name: string }[]) {
      const column = `${table}.${name}`;
      const filled = sqlite.prepare(`select count("${name}") from "${table}"`).pluck().get() as number;
      numbers.set(column, filled);
    }
  }
  const sizes = sqlite.prepare("select count(distinct length(sealed)) from invitations").pluck().get();
  numbers.set("sizes of sealed fields", sizes as number);
  for (const row of sqlite.prepare("select * from rounds").all() as Record<string, unknown>[])
    for (const [name, value] of Object.entries(row))
      if (typeof value === "number") numbers.set(`rounds.${name} of ${row.id}`, value);
  return numbers;
}

/** Forgets these people one after the other, with a night between. Returns how many numbers do not change alike for all of them. */
export function forgetAlike(personIds: number[], now: Date): number {
  const changes = personIds.map((personId) => {
    countSentAnswers(now);
    const before = everyNumber();
    forgetPerson(personId, now, "site");
    countSentAnswers(now);
    const after = everyNumber();
    return new Map([...after].map(([name, value]) => [name, value - (before.get(name) ?? 0)]));
  });
  const [first, ...others] = changes;
  return [...first!].filter(([name, change]) => others.some((other) => other.get(name) !== change)).length;
}
