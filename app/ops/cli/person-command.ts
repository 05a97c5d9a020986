import { closeDatabase } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { registerEventHandlers } from "../../base/events.server.ts";
import { eventHandlers } from "../../server/event-handlers.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { updateStoredRounds } from "../../surveys/closing/closing.server.ts";
import { findIdByMail } from "../../people/register/person.server.ts";

/**
 * Runs `act` on the person whose mail address is the command's only argument, and prints the outcome. Returns the exit code:
 * 0 done, 1 no such person or already done, 2 wrong usage.
 */
export function runOnPerson(
  words: string[],
  usage: string,
  act: (personId: number, now: Date) => object,
  done: string,
): number {
  const [mail, ...more] = words;
  if (!mail || more.length > 0 || mail.startsWith("-")) {
    console.error(usage);
    return 2;
  }
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  updateStoredRounds();
  registerEventHandlers(eventHandlers);
  const id = findIdByMail(mail.trim().toLowerCase());
  const outcome = id === null ? { refused: "unknown" } : act(id, new Date());
  closeDatabase();
  const refused = "refused" in outcome;
  console.log(
    refused ? "Ingen at gøre det på: adressen er ukendt, eller det er sket. Intet er ændret." : done,
  );
  return refused ? 1 : 0;
}
