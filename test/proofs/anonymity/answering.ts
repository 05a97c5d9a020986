/** The answering addresses as the site serves them, on loopback, and every line logged meanwhile. */
import { once } from "node:events";
import { register } from "node:module";
import type { AddressInfo } from "node:net";
import express from "express";
import { log } from "../../../app/base/log.server.ts";
import { addressOf } from "../../../app/server/gate.server.ts";
import { requestLog } from "../../../app/server/request-log.server.ts";
import type { Answers } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { openConnection } from "../../bench/measure.ts";

register("../runner/style-sheets.mjs", import.meta.url);
const { answeringHandlers } = await import("../../../app/surveys/answering/answer-handlers.server.ts");
const levels = ["debug", "info", "warn", "error", "fatal"] as const;

export async function startAnsweringServer() {
  const lines: string[] = [];
  // The process has one log: every line of any room is recorded here.
  for (const level of levels) log[level] = (...args: unknown[]) => void lines.push(JSON.stringify(args[0]));
  const app = express().use(requestLog({ log, addressOf }));
  for (const { method, path, handle } of answeringHandlers) app[method](path, handle);
  const server = app.listen(0);
  // The attacker reads longer than a connection is usually kept, and nothing else runs meanwhile.
  server.keepAliveTimeout = 0;
  await once(server, "listening");
  const connection = openConnection(`http://localhost:${(server.address() as AddressInfo).port}`);
  return {
    /** Sends a form; throws when it is not accepted. */
    send: (path: string, form: Answers) => connection.request({ path, method: "POST", form, status: 303 }),
    /** The lines logged since the last call. */
    takeLines: () => lines.splice(0),
    close() {
      connection.close();
      server.close();
    },
  };
}
