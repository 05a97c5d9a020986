import { closeDatabase } from "../../../db/database.server.ts";
import { upgradeDatabase } from "../../../db/upgrade.server.ts";
import { openDatabaseOf } from "../../../db/database-mark.server.ts";
import { maxReasonChars } from "../../../db/limits.ts";
import { registerEventHandlers } from "../../base/events.server.ts";
import { reasonField } from "../../base/forms/fields.ts";
import { changeMailByOperator } from "../../people/mail-change/by-operator.server.ts";
import { mailAddress } from "../../people/register/mail-address.ts";
import { findIdByMail } from "../../people/register/person.server.ts";
import { eventHandlers } from "../../server/event-handlers.server.ts";
import { databaseFile, env } from "../../base/env.server.ts";

const usage = `change-mail GAMMEL NY BEGRUNDELSE: en ny mailadresse til en, hvis gamle er nedlagt, når ingen anden i sekretariatet kan godkende den
  BEGRUNDELSE: nogle få ord i anførselstegn. De står i mailene til begge adresser.`;

const refusalTexts = {
  unknown: "Ingen har den gamle adresse.",
  "mail-same": "Det er den adresse, personen har.",
  "mail-taken": "En anden har den nye adresse.",
};

/** `change-mail OLD NEW REASON`: gives a person another mail address, signs them out and writes to both addresses. */
export function run([given, ...rest]: string[]): number {
  const [old, next] = [given, rest[0]].map((mail) => mailAddress.safeParse(mail));
  const reason = reasonField(maxReasonChars).safeParse(rest[1]);
  if (!old?.success || !next?.success || !reason.success || rest.length !== 2) {
    console.error(usage);
    return 2;
  }
  openDatabaseOf(env.MODE, databaseFile());
  upgradeDatabase(new Date());
  registerEventHandlers(eventHandlers);
  const id = findIdByMail(old.data);
  const outcome =
    id === null
      ? ({ refused: "unknown" } as const)
      : changeMailByOperator(id, next.data, reason.data, new Date());
  closeDatabase();
  if ("refused" in outcome) {
    console.error(`${refusalTexts[outcome.refused]} Intet er ændret.`);
    return 1;
  }
  console.log("Adressen er skiftet, personen er logget ud alle steder, og begge adresser får en mail.");
  return 0;
}
