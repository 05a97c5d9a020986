import { Writable } from "node:stream";
import pino from "pino";
import { describe, expect, it } from "vitest";
import { logOptions } from "../../app/base/log.server.ts";

/** What the site's log writes for these acts. */
function written(act: (log: pino.Logger) => void): string {
  let output = "";
  const target = new Writable({
    write(chunk, _encoding, done) {
      output += chunk;
      done();
    },
  });
  act(pino(logOptions, target));
  return output;
}

describe("a line of the log", () => {
  it("is one line of JSON with its time in UTC", () => {
    const before = Date.now();
    const typed = 'x\r\n{"level":30,"msg":"made up"}\u2028\u0000\u001b[2J';
    const output = written((log) => log.error({ err: new Error(typed), typed }, "fault"));
    expect(output.split("\n")).toHaveLength(2);
    expect([...output].filter((character) => character < " " && character !== "\n")).toEqual([]);
    const line = JSON.parse(output);
    expect(line).toMatchObject({ msg: "fault", typed });
    // Milliseconds since 1970 in UTC, whatever the zone of the machine.
    expect(line.time).toBeGreaterThanOrEqual(before);
  });

  it("hides what identifies a person or lets somebody in", () => {
    const secret = "hemmeligt";
    for (const name of ["mail", "recipient", "token", "code", "cookie"]) {
      const output = written((log) => {
        log.info({ [name]: secret, what: "kept" });
        log.info({ letter: { [name]: secret }, what: "kept" });
      });
      expect(output, name).not.toContain(secret);
      expect(output.match(/kept/g)).toHaveLength(2);
    }
  });
});
