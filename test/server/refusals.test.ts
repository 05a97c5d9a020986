import { once } from "node:events";
import { Writable } from "node:stream";
import express from "express";
import pino from "pino";
import { describe, expect, it } from "vitest";
import { logOptions } from "../../app/base/log.server.ts";
import { TaskLimitError } from "../../app/base/tasks/task-limit-error.ts";
import { textsOf } from "../../app/base/texts/i18n.server.ts";
import { localeOf } from "../../app/base/texts/locale.ts";
import { handleErrors, createRefuser } from "../../app/server/refusals.ts";
import { requestLog } from "../../app/server/request-log.server.ts";

/** The answer to a request whose handler throws, and the lines of the log. */
async function answerTo(thrown: unknown) {
  const lines: Record<string, unknown>[] = [];
  const target = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(chunk));
      done();
    },
  });
  const log = pino(logOptions, target);
  const site = express().use(requestLog({ log, addressOf: () => undefined }));
  site.get("/", () => {
    throw thrown;
  });
  site.use(handleErrors({ log }, createRefuser({ textsOf, localeOf })));
  const server = site.listen(0);
  await once(server, "listening");
  const response = await fetch(`http://localhost:${(server.address() as { port: number }).port}/`);
  const text = await response.text();
  server.close();
  await once(server, "close");
  return { status: response.status, text, headers: JSON.stringify([...response.headers]), lines };
}

describe("a request that fails", () => {
  it("is answered with a reference number alone, and the fault is logged under it", async () => {
    const fault = new Error("select secret from people where mail = 'bo@eksempel.dk'");
    const { status, text, headers, lines } = await answerTo(fault);
    const { reference } = lines[0] as { reference: string };
    expect(status).toBe(500);
    expect(text).toBe(`Noget gik galt. Nummer: ${reference}`);
    expect(headers).not.toMatch(/select|\.ts\b|node_modules/i);
    expect(lines[0]).toMatchObject({
      level: 50,
      msg: "fault",
      err: { message: fault.message, stack: fault.stack },
    });
    expect(lines[1]).toMatchObject({ status: 500, reference });
  });

  it("because of the disk is answered with what that means, and the fault is logged", async () => {
    for (const [code, status, sentence] of [
      ["SQLITE_FULL", 507, "Sitets disk er fuld"],
      ["ENOSPC", 507, "Sitets disk er fuld"],
      ["SQLITE_READONLY", 503, "Sitet kan ikke gemme noget lige nu"],
      ["EROFS", 503, "Sitet kan ikke gemme noget lige nu"],
      ["SQLITE_IOERR_WRITE", 503, "Sitet kan ikke gemme noget lige nu"],
      ["SQLITE_CORRUPT_INDEX", 503, "Noget på sitets disk kan ikke læses"],
    ] as const) {
      const answer = await answerTo(Object.assign(new Error("disk"), { code }));
      expect(answer.status, code).toBe(status);
      expect(answer.text).toContain(sentence);
      expect(answer.lines[0]).toMatchObject({ level: 50, msg: "fault" });
    }
  });

  it("because it met a limit is answered with what that means, and is no fault in the log", async () => {
    for (const [limit, status] of [
      ["queue", 503],
      ["time", 422],
      ["memory", 422],
    ] as const) {
      const answer = await answerTo(new TaskLimitError(limit));
      expect(answer.status, limit).toBe(status);
      expect(answer.text).not.toMatch(/limit|Nummer/);
      expect(answer.lines.map(({ level }) => level)).toEqual([30]);
    }
  });
});
