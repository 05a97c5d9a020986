import { relative } from "node:path";
import { parseArgs } from "node:util";
import { cast } from "../../../db/demo/cast.ts";
import { closeDatabase, sqlite } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { isFilled, seed } from "../../../db/demo/seed.ts";
import { registerEventHandlers } from "../../base/events.server.ts";
import { letterFolder } from "../../mail/delivery/transport.server.ts";
import { eventHandlers } from "../../server/event-handlers.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";

/** `demo-data [--people N] [--unless-filled]`: fills an empty database with invented people. Refused in production. */
export async function run(words: string[]): Promise<number> {
  const { values } = parseArgs({
    args: words,
    options: { people: { type: "string" }, "unless-filled": { type: "boolean" } },
  });
  const total = Number(values.people ?? 200);
  if (env.MODE === "production") return refuse("Demodata hører ikke til i drift (MODE=production).");
  if (!Number.isInteger(total) || total < 30 || total > 5000)
    return refuse("--people skal være et helt tal fra 30 til 5000.");
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  registerEventHandlers(eventHandlers);
  if (isFilled()) return values["unless-filled"] ? printAccounts() : refuse("Databasen er ikke tom.");
  // Data from an interrupted seeding is discarded, so it need not wait for the disk.
  sqlite.pragma("synchronous = OFF");
  await seed(total, new Date());
  return printAccounts();
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

function printAccounts(): number {
  closeDatabase();
  const shown = [cast.astrid, cast.karen, cast.vibeke, cast.sanne, cast.stig];
  const lines = shown.map(
    ({ name, mail, roles }) => `  ${roles.join(" + ").padEnd(20)} ${name.padEnd(20)} ${mail}`,
  );
  console.log(`${signInText()}\n${lines.join("\n")}\n${lettersText()}`);
  return 0;
}

/** Only the demo's front page has buttons that sign in. */
const signInText = () =>
  env.MODE === "demo" ? "Log ind med et tryk på forsiden, eller som:" : "Log ind på forsiden med en adresse:";

/** Where sign-in codes can be read: only the demo has a page for them. */
function lettersText(): string {
  if (env.SMTP_URL) return "Koder og mails sendes med mailserveren i SMTP_URL.";
  if (env.MODE === "demo") return "Koder og mails ligger på /demo/post.";
  return `Koder og mails er filer i ${relative("", letterFolder())}/.`;
}
