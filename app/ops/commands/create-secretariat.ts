import { closeDatabase, writeTransaction } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { registerEventHandlers } from "../../base/events.server.ts";
import { eventHandlers } from "../../server/event-handlers.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";
import { addPerson } from "../../people/persons/add-or-change.server.ts";
import { mailAddress } from "../../people/register/mail-address.ts";
import { isName } from "../../people/register/person-name.ts";
import { danishDate } from "../../base/dates/danish-time.ts";

const usage = "create-secretariat MAIL [NAVN]";

/** `create-secretariat MAIL [NAME]`: adds the first person of the secretariat, who can add everyone else. */
export function run([given, ...names]: string[]): number {
  const mail = mailAddress.safeParse(given);
  if (!mail.success || given?.startsWith("-")) {
    console.error(`${usage}\nMAIL skal være en mailadresse.`);
    return 2;
  }
  const name = names.join(" ").trim() || "Sekretariatet";
  if (!isName(name)) {
    console.error(
      `${usage}\nNavnet kan ikke bruges. Det skal skrives med latinske, græske eller kyrilliske bogstaver.`,
    );
    return 2;
  }
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  registerEventHandlers(eventHandlers);
  const now = new Date();
  const person = { name, mail: mail.data, municipalityId: null, roles: ["secretariat" as const] };
  const added = writeTransaction((tx) =>
    addPerson(tx, { ...person, startsOn: danishDate(now) }, { actor: "site" }, now),
  );
  closeDatabase();
  if ("refused" in added) {
    console.error(`${mail.data} er allerede på sitet. Intet er ændret.`);
    return 1;
  }
  console.log(`${name} er nu i sekretariatet.\nLog ind på ${env.BASE_URL}/log-ind med ${mail.data}.`);
  return 0;
}
