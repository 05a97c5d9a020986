/** Writes until it is killed: `writer.ts FILE`. Prints each act once it is committed. */
import { writeSync } from "node:fs";
import { trace } from "../../../app/audit/audit.server.ts";
import { postLetter } from "../../../app/mail/outbox/post.server.ts";
import { openDatabase, sqlite, writeTransaction } from "../../../db/database.server.ts";

const lettersPerAct = 200;
openDatabase(process.argv[2]!);
const first = sqlite.prepare("select count(*) from audit_lines").pluck().get() as number;

for (let act = first; ; act++) {
  const now = new Date(act);
  writeTransaction((tx) => {
    trace(tx, "site", { act: "list-imported", scope: `act:${act}` }, now);
    for (let letter = 0; letter < lettersPerAct; letter++) {
      const to = { id: null, mail: `reader.${letter}@eksempel.dk`, locale: "da" as const };
      const props = { name: "x", course: "x", number: "x" };
      postLetter(tx, { letter: "diploma", to, props, idempotencyKey: `${act}:${letter}` }, now);
    }
  });
  writeSync(1, `${act}\n`);
}
