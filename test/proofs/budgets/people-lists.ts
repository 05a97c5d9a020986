/** The longest lists of people within the limits: what they would do is judged in slices, and what they do is saved at once. */
import { randomUUID } from "node:crypto";
import { danishDate, daysLater } from "../../../app/base/dates/danish-time.ts";
import { formDayText } from "../../../app/base/dates/date-text.ts";
import { maxChangesAtOnce, maxPeopleRows } from "../../../app/people/import/import-limits.ts";
import type { Asker } from "./asking.ts";
import type { Place } from "./places.ts";
import { type Sent, send } from "./sending.ts";
import { framed, multipartHeaders } from "./uploads.ts";

const path = "/sekretariat/personer/import";

/** As long as it may be, and so much more than may be saved. */
export const askLongestList = (asker: Asker, base: string, places: Place[]): Promise<void> =>
  asker.ask({
    address: `${path}/:id`,
    what: "the preview of as many people as a list may have",
    mayChange: true,
    right: [200],
    make: async () => ({ ...(await upload(base, places, maxPeopleRows)), method: "GET", body: [] }),
  });

/** As many as are saved at once. All of them or none: one transaction, which is why there is a limit. */
export const saveLongestList = (asker: Asker, base: string, places: Place[]): Promise<void> =>
  asker.ask({
    address: `${path}/:id`,
    what: "as many new people as are saved at once",
    mayChange: true,
    right: [303],
    mostWorkMs: 250,
    make: async () => {
      const draft = await upload(base, places, maxChangesAtOnce);
      const preview = await send(base, { ...draft, method: "GET", body: [] });
      const set = /name="set" value="([^"]+)"/.exec(preview.text)?.[1] ?? "";
      const body = Buffer.from(new URLSearchParams({ set, velkomst: "ja" }).toString());
      const form = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": body.length };
      return { path: draft.path, headers: { ...draft.headers, ...form }, body };
    },
  });

/** Uploads a list of so many new agents; resolves to its preview's address, and with what it is asked. */
async function upload(base: string, places: Place[], count: number): Promise<Pick<Sent, "path" | "headers">> {
  const { visitor } = places.find((place) => place.path === `${path}/fil`)!;
  const headers = { Cookie: visitor.cookie(), Origin: base, Accept: "text/html" };
  const body = framed(Buffer.from(listOf(count)), {});
  const sent = { ...headers, ...multipartHeaders(), "Content-Length": body.length };
  const { location } = await send(base, { path: `${path}/fil`, headers: sent, body });
  return { path: location, headers };
}

function listOf(count: number): string {
  const mail = randomUUID();
  // Nobody is invited so long before the first day, so that the list is saved without the page before its letters.
  const startsOn = formDayText(daysLater(danishDate(new Date()), 300));
  const lines = Array.from(
    { length: count },
    (_, at) => `Ny Agent;${mail}-${at}@eksempel.dk;751;agent;${startsOn}`,
  );
  return ["navn;mail;kommune;rolle;startdato", ...lines].join("\n");
}
