import { chmodSync } from "node:fs";
import { checkDatabaseOf, openDatabaseOf } from "../../db/database-mark.server.ts";
import { explainingStartFaults } from "../../db/explain-start-fault.server.ts";
import { requireServerLock, type ServerLock } from "../../db/server-lock.server.ts";
import { waitForWriteLock } from "../../db/write-lock.server.ts";
import { closeDatabase } from "../../db/database.server.ts";
import { upgradeDatabase } from "../../db/upgrade.server.ts";
import { addressOf, admit } from "./gate.server.ts";
import { registerEventHandlers } from "../base/events.server.ts";
import { startClock } from "./clock.server.ts";
import { attachmentMakers, eventHandlers, lateProps } from "./event-handlers.server.ts";
import { jobKinds } from "./job-kinds.server.ts";
import { registerUndoKinds } from "../undo/undo-kinds.server.ts";
import { undoKinds } from "./undo-kinds.server.ts";
import { contentListener } from "./content-host.server.ts";
import { createKnownCourses } from "../elearning/courses/courses.server.ts";
import { databaseFile, env } from "../base/env.server.ts";
import { expressHandlers } from "./express-handlers.server.ts";
import { clearIncoming } from "../base/receive-file.server.ts";
import { clearUnpacking } from "../elearning/kinds/package/store.server.ts";
import { closeTasks } from "../base/tasks/tasks.server.ts";
import { log } from "../base/log.server.ts";
import { registerJobKinds, resumeJobs, stopJobs } from "../jobs/jobs.server.ts";
import { holdBody } from "../base/requests/held-bodies.ts";
import { turns } from "../base/requests/turns.ts";
import { isOthersForm, keepSentForm, typedForms } from "./typed-forms.server.ts";
import { registerAttachments } from "../mail/letters/attachments.server.ts";
import { registerLateProps } from "../mail/letters/late-props.server.ts";
import { registerHeldBackLetters } from "../mail/outbox/held-back.server.ts";
import { releaseClaims } from "../mail/outbox/outbox.server.ts";
import { createPageHandlers } from "./pages.server.ts";
import { forgetRestored } from "../people/leaving/forgotten.server.ts";
import { resumeClosings, updateStoredRounds } from "../surveys/closing/closing.server.ts";
import { lettersWithoutKey } from "../surveys/anonymity/missing-keys.server.ts";
import { localeOf } from "../base/texts/locale.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { senderOf } from "./sender.server.ts";
import { makeFolder } from "../base/make-folder.ts";

/** The site waits for the write lock between its requests (waitForWriteLock), and hardly at all within one. */
const busyTimeoutMs = 50;

let serverLock: ServerLock | undefined;

function openAll(): void {
  openDatabaseOf(env.MODE, databaseFile(), busyTimeoutMs);
  for (const folder of [env.DATA_DIR, env.KEY_DIR]) {
    makeFolder(folder);
    chmodSync(folder, 0o700);
  }
  upgradeDatabase(new Date());
  registerEventHandlers(eventHandlers);
  registerUndoKinds(undoKinds);
  registerLateProps(lateProps);
  registerHeldBackLetters(lettersWithoutKey);
  registerAttachments(attachmentMakers);
  registerJobKinds(jobKinds);
  updateStoredRounds();
  forgetRestored(new Date());
  createKnownCourses();
  resumeClosings(new Date());
}

/** What the process (server.ts) uses from the built entry, so that every singleton exists once. */
export const runtime = {
  log,
  expressHandlers,
  admit,
  addressOf,
  isOthersForm,
  keepSentForm,
  typedForms,
  localeOf,
  textsOf,
  startClock,
  createPageHandlers,
  releaseClaims,
  resumeJobs,
  contentListener,
  waitForWriteLock,
  turns,
  senderOf,
  holdBody,
  /**
   * Takes the data for this process, before anything is opened or migrated. Throws a StartRefused when they are not this mode's, are
   * missing or newer, or another server has them.
   */
  claimData(now: Date) {
    checkDatabaseOf(env.MODE, databaseFile());
    serverLock = explainingStartFaults(databaseFile(), () => requireServerLock(env.DATA_DIR, now));
  },
  /** Opens and migrates the database, makes the key folder, registers the event handlers and resumes interrupted work. */
  open() {
    explainingStartFaults(databaseFile(), openAll);
  },
  /** Removes the files that the previous process had not finished receiving or unpacking when it died. */
  async clearLeftovers(startedAt: Date) {
    await clearIncoming(startedAt, 0);
    await clearUnpacking(startedAt, 0);
  },
  async close() {
    const jobsStopped = stopJobs();
    await closeTasks();
    await jobsStopped;
    closeDatabase();
    serverLock?.release();
  },
};

export type Runtime = typeof runtime;
