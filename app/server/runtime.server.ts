import { mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase, openDatabase } from "../../db/database.server.ts";
import { addressOf, admit } from "./gate.server.ts";
import { heed } from "../base/events.server.ts";
import { startClock } from "./clock.server.ts";
import { consequences, enclosures, lateProps } from "./event-handlers.server.ts";
import { contentListener } from "./content-host.server.ts";
import { foundKnownCourses } from "../elearning/courses/courses.server.ts";
import { databaseFile, env } from "../base/env.server.ts";
import { hot } from "./express-handlers.server.ts";
import { log } from "../base/log.server.ts";
import { encloseBy } from "../mail/letters/attachments.server.ts";
import { completeLate } from "../mail/letters/late-props.server.ts";
import { freeClaims } from "../mail/outbox/outbox.server.ts";
import { servePages } from "./pages.server.ts";
import { forgetAgain } from "../people/leaving/forgotten.server.ts";
import { takeUpClosings } from "../surveys/closing/closing.server.ts";
import { localeOf } from "../base/texts/locale.ts";
import { textsOf } from "../base/texts/i18n.server.ts";

/** What the process (server.ts) takes from the built entry, so that every singleton exists once. */
export const house = {
  log,
  hot,
  admit,
  addressOf,
  localeOf,
  textsOf,
  startClock,
  servePages,
  freeClaims,
  contentListener,
  /** Opens and migrates the database, makes the folder of keys, and lets the rooms hear of each other. */
  open() {
    mkdirSync(env.KEY_DIR, { recursive: true, mode: 0o700 });
    openDatabase(databaseFile());
    migrateDatabase();
    heed(consequences);
    completeLate(lateProps);
    encloseBy(enclosures);
    forgetAgain(new Date());
    foundKnownCourses();
    takeUpClosings(new Date());
  },
  close: closeDatabase,
};

export type House = typeof house;
