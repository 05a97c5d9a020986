/** Files that are drawn: how many of them one may fetch in a minute, at every address that sends one. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { limitDrawings } from "../../app/base/drawings/limit-drawings.server.ts";
import { expressHandlers } from "../../app/server/express-handlers.server.ts";
import { withDatabase } from "../app.ts";

const limit = 200;
const drawnFile = /\.(?:pdf|png|svg|xlsx)$/;

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-12-01T12:00:10Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Serves these handlers to the person or the stranger that a request names. */
async function withHandlers(
  handlers: { path: string; handle: RequestHandler }[],
  act: (fetched: (path: string, person: number | null) => Promise<Response>) => Promise<void>,
): Promise<void> {
  const site = express();
  site.use((request, response, next) => {
    const person = Number(request.headers["x-person"]);
    response.locals.session = person ? ({ person: { id: person, role: "agent" } } as never) : null;
    next();
  });
  for (const { path, handle } of handlers) site.get(path, handle);
  const server = site.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await act((path, person) =>
    fetch(`http://localhost:${port}${path}`, { headers: person ? { "X-Person": String(person) } : {} }),
  );
  server.close();
  await once(server, "close");
}

const sendsText: RequestHandler = (_request, response) => void response.send("drawn");
const file = { path: "/fil.pdf", handle: limitDrawings(sendsText) };

/** Fetches as many as one may in this minute. */
const useUp = (fetched: (path: string, person: number | null) => Promise<Response>, person: number | null) =>
  Promise.all(
    Array.from({ length: limit }, async () => expect((await fetched("/fil.pdf", person)).status).toBe(200)),
  );

describe("whoever fetches many drawn files", () => {
  it.each([
    ["a person", 71],
    ["a stranger", null],
  ])("is told to wait until the next minute, and nobody else: %s", async (_who, person) => {
    await withHandlers([file], async (fetched) => {
      await useUp(fetched, person);
      const refused = await fetched("/fil.pdf", person);
      expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "50"]);
      expect(await refused.text()).toBe(
        "Du har hentet mange filer på kort tid. Vent et minut, og prøv igen.",
      );
      expect((await fetched("/fil.pdf", 72)).status).toBe(200);
      vi.setSystemTime(new Date("2026-12-01T12:01:00Z"));
      expect((await fetched("/fil.pdf", person)).status).toBe(200);
    });
  });

  it("meets that limit at every address of a PDF, a picture or a workbook", async () => {
    const drawn = expressHandlers.filter(({ path, method }) => method === "get" && drawnFile.test(path));
    expect(drawn.length).toBeGreaterThan(10);
    await withHandlers([file, ...drawn], async (fetched) => {
      await useUp(fetched, 73);
      for (const { path } of drawn)
        expect([path, (await fetched(path.replace(/:\w+/g, "1"), 73)).status]).toEqual([path, 429]);
    });
  });
});
