/** A process that imports a long list by a job until it is killed: `long-import.ts FILE DRAFT PERSON FINGERPRINT`. It halts at one of them. */
import { writeSync } from "node:fs";
import { registerEventHandlers } from "../../app/base/events.server.ts";
import { registerJobKinds } from "../../app/jobs/jobs.server.ts";
import { registerLateProps } from "../../app/mail/letters/late-props.server.ts";
import { confirmDraft } from "../../app/people/import/drafts.server.ts";
import type { SentForm } from "../../app/sending/sent-form.server.ts";
import { fromOwnPage, panelOf } from "../sending/through-panel.ts";
import { findPerson } from "../../app/people/register/person.server.ts";
import { eventHandlers, lateProps } from "../../app/server/event-handlers.server.ts";
import { jobKinds } from "../../app/server/job-kinds.server.ts";
import { openDatabase, sqlite } from "../../db/database.server.ts";

const [file, draftId, personId, fingerprint] = process.argv.slice(2) as [string, string, string, string];
registerEventHandlers(eventHandlers);
registerLateProps(lateProps);
registerJobKinds(jobKinds);
openDatabase(file);

/** Its letters are shown, compared with what was shown, and posted. */
const rehearsals = 2;
let inserted = 0;
// In the middle of a transaction: says so, and waits to be killed.
sqlite.function("halt", () => {
  if (++inserted <= rehearsals) return null;
  writeSync(1, "halted\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return null;
});
sqlite.exec(
  "create temp trigger halting after insert on people when new.mail = 'ny.720@eksempel.dk' begin select halt(); end",
);

const by = { ...findPerson(Number(personId))!, role: "secretariat" as const };
const confirm = (sent: SentForm) => {
  const confirmation = { fingerprint, welcome: true, close: [], number: null, sent };
  return confirmDraft(by, Number(draftId), confirmation, "da", new Date("2026-11-23T08:00:00Z"));
};
const seen = panelOf(await confirm(fromOwnPage))!.seen;
await confirm({ ...fromOwnPage, seen });
