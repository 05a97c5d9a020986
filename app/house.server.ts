import { mkdirSync } from "node:fs";
import { closeDatabase, migrateDatabase, openDatabase } from "../db/open.server.ts";
import { addressOf, admit } from "./access.server.ts";
import { heed } from "./announce.server.ts";
import { startClock } from "./clock.server.ts";
import { consequences, enclosures, lateProps } from "./consequences.server.ts";
import { contentListener } from "./content.server.ts";
import { foundKnownCourses } from "./elearning/courses.server.ts";
import { databaseFile, env } from "./env.server.ts";
import { hot } from "./hot.server.ts";
import { log } from "./log.server.ts";
import { encloseBy } from "./mail/enclosures.server.ts";
import { completeLate } from "./mail/late.server.ts";
import { freeClaims } from "./mail/outbox.server.ts";
import { servePages } from "./pages.server.ts";
import { forgetAgain } from "./people/forgotten.server.ts";
import { takeUpClosings } from "./surveys/closing.server.ts";
import { localeOf } from "./texts/locale.ts";
import { textsOf } from "./texts/texts.server.ts";

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
