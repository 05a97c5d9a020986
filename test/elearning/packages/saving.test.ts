import { describe, expect, it, vi } from "vitest";
import { differenceFrom, applyDifference } from "../../../app/elearning/kinds/package/runtime/difference.ts";
import {
  maxBytesOnLeaving,
  createSaver,
  type SaveRequest,
  type SaveResponse,
} from "../../../app/elearning/kinds/package/runtime/saver.client.ts";
import { createSaveTimer } from "../../../app/elearning/kinds/package/runtime/save-timer.client.ts";
import type { Elements } from "../../../app/elearning/kinds/package/verdict.ts";

/** A server that accepts saves like the site's, on a network where the test decides what arrives. */
function network(before: Elements = {}) {
  const server = { sequence: 0, elements: before };
  const waiting: { save: SaveRequest; leaving: boolean; arrive: () => void; lose: () => void }[] = [];
  const accept = (save: SaveRequest): SaveResponse => {
    if (save.sequence <= server.sequence) return { status: 200 };
    if (save.bases && !save.bases.includes(server.sequence)) return { status: 409, refused: "base" };
    const elements = applyDifference(save.bases ? server.elements : {}, save);
    if (!elements) return { status: 409, refused: "base" };
    Object.assign(server, { sequence: save.sequence, elements });
    return { status: 200 };
  };
  let now: Elements = { ...before };
  const { save } = createSaver(before, {
    elements: () => now,
    onStatus: () => {},
    send: (sent, leaving) =>
      new Promise((resolve) => {
        waiting.push({
          save: sent,
          leaving,
          arrive: () => resolve(accept(sent)),
          lose: () => resolve(null),
        });
      }),
  });
  return {
    server,
    waiting,
    save,
    set(changes: Elements) {
      now = { ...now, ...changes };
    },
    now: () => now,
  };
}
const settled = () => new Promise((done) => setImmediate(done));

/** A page on which each save is answered at once as the site says. */
function answering(response: () => SaveResponse) {
  const statuses: string[] = [];
  let page = 0;
  const saver = createSaver(
    {},
    {
      elements: () => ({ "cmi.location": String(++page) }),
      onStatus: (status) => statuses.push(status),
      send: async () => response(),
    },
  );
  return { ...saver, statuses };
}

it("is gone some time after its page was left, unless the page comes back", () => {
  vi.useFakeTimers();
  try {
    const { setLeaving, isGone } = createSaveTimer(async () => {});
    expect(isGone()).toBe(false);
    setLeaving(true);
    expect(isGone()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(isGone()).toBe(true);
    setLeaving(false);
    expect(isGone()).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

describe("saving", () => {
  it.each([
    ["taken-over", 409, "takenOver"],
    ["unknown", 404, "trouble"],
  ])("is over when the site answers %s, and says so", async (refused, status, word) => {
    const { save, lost, statuses } = answering(() => ({ status, refused }));
    expect(lost()).toBeNull();
    await save();
    await save();
    await save(true);
    expect([lost(), statuses]).toEqual([word, ["saving", word]]);
  });

  it("goes on when there was no connection, when it was signed out, or when the site failed", async () => {
    for (const response of [null, { status: 401 }, { status: 500 }]) {
      const { save, lost, statuses } = answering(() => response);
      await save();
      await save();
      expect([lost(), statuses.filter((status) => status === "saving").length]).toEqual([null, 2]);
    }
  });

  it("sends what has changed since the last save, and nothing without a change", async () => {
    const { server, waiting, save, set } = network();
    set({ "cmi.location": "1" });
    void save();
    waiting[0]!.arrive();
    await settled();
    void save();
    expect(waiting).toHaveLength(1);
    set({ "cmi.location": "2" });
    void save();
    expect(waiting[1]!.save).toMatchObject({ sequence: 2, bases: [1], set: { "cmi.location": "2" } });
    waiting[1]!.arrive();
    await settled();
    expect(server.elements).toEqual({ "cmi.location": "2" });
  });

  it.each([
    ["arrives before it", (first: () => void, last: () => void) => [first, last]],
    ["arrives after it", (first: () => void, last: () => void) => [last, first]],
    ["never arrives", (_first: () => void, last: () => void) => [last]],
  ])("on leaving is right when the save that was on its way %s", async (_how, order) => {
    const suspendData = "a".repeat(2000);
    const { server, waiting, save, set, now } = network({ "cmi.suspend_data": suspendData });
    set({ "cmi.suspend_data": `${suspendData}b`, "cmi.location": "1" });
    void save();
    set({ "cmi.suspend_data": `${suspendData}bc`, "cmi.completion_status": "completed" });
    void save(true);
    for (const act of order(waiting[0]!.arrive, waiting[1]!.arrive)) act();
    await settled();
    expect(server.elements).toEqual(now());
  });

  it("on leaving stays within the browser's limit: everything, or the outcome only, never a location without its data", async () => {
    const { waiting, save, set } = network();
    set({
      "cmi.suspend_data": "æ".repeat(60_000),
      "cmi.location": "side 9",
      "cmi.completion_status": "completed",
    });
    void save(true);
    const { save: sent } = waiting[0]!;
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(maxBytesOnLeaving + 200);
    expect(sent.set).toEqual({ "cmi.completion_status": "completed" });
  });

  it("continues after a lost response, and sends everything when the server has another state", async () => {
    const { server, waiting, save, set, now } = network();
    set({ "cmi.location": "1" });
    void save();
    server.sequence = 1;
    server.elements = { "cmi.location": "1" };
    waiting[0]!.lose();
    await settled();
    set({ "cmi.location": "2" });
    void save();
    waiting[1]!.arrive();
    await settled();
    expect(waiting[2]!.save.bases).toBeNull();
    waiting[2]!.arrive();
    await settled();
    expect(server.elements).toEqual(now());
    expect(differenceFrom([server.elements], now())).toEqual({ set: {}, splices: {} });
  });
});
