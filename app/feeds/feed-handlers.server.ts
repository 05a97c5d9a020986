import type { Request, RequestHandler, Response } from "express";
import { type Tx, writeRelaxed } from "../../db/database.server.ts";
import { type FeedScope, feedScopes } from "../../db/enums.ts";
import { traceCounted } from "../audit/audit.server.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { findFeedKey } from "./feed-keys.server.ts";
import type { Feed, FeedValue } from "./feed.ts";
import { feeds } from "./feeds.server.ts";
import { shiftScopeOf } from "../onboarding/readiness/shift-mailings.server.ts";
import { refuseRequest } from "../base/refuse-request.server.ts";

const formats = ["json", "csv"] as const;
type Format = (typeof formats)[number];

/** GET /feed/v1/completion.json and the others: 401 without a key, 403 with one that does not open this feed. */
const sendFeed =
  (scope: FeedScope, format: Format): RequestHandler =>
  (request: Request, response: Response) => {
    const now = new Date();
    const key = findFeedKey(request.headers.authorization, now);
    const t = textsOf("da", "feeds");
    if (!key) {
      response.set("WWW-Authenticate", 'Basic realm="DDH"');
      return void refuseRequest(response, 401, t("refused.key"));
    }
    if (!key.scopes.includes(scope)) return void refuseRequest(response, 403, t("refused.scope"));
    const feed = withTime(feeds[scope](key.municipalityId, now), now);
    const detail = { lines: feed.lines.length };
    writeRelaxed((tx) => {
      traceCounted(tx, "site", { act: "feed-read", scope: `feed-key:${key.id}:${scope}`, detail }, now);
      if (namingScopes.includes(scope)) traceNamed(tx, key.municipalityId, now);
    });
    response.type(format === "csv" ? "text/csv; charset=utf-8" : "application/json");
    response.send(format === "csv" ? csvOf(feed) : jsonOf(feed));
  };

/** The feeds that say who the agents are. */
const namingScopes: readonly FeedScope[] = ["readiness-names", "readiness-staff-numbers"];

/** Traces that agents were named to whoever plans shifts, where each of them sees it. */
const traceNamed = (tx: Tx, municipalityId: number | null, now: Date): void =>
  traceCounted(tx, "site", { act: "shift-names-read", scope: shiftScopeOf(municipalityId) }, now);

/** The feed with the time it was made as its last column: in each line, since a table has no other place for it that Power BI keeps. */
function withTime({ head, lines }: Feed, now: Date): Feed {
  const madeAt = now.toISOString();
  return { head: [...head, "made_at"], lines: lines.map((line) => [...line, madeAt]) };
}

/** An array of objects, from which Power BI and Excel make a table. */
const jsonOf = ({ head, lines }: Feed): string =>
  JSON.stringify(lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]]))));

/** CSV as in RFC 4180: commas, decimal points, and quotes where they are needed. For programs, not for opening in Excel. */
const csvOf = ({ head, lines }: Feed): string =>
  `${[head, ...lines].map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;

const csvCell = (value: FeedValue): string =>
  typeof value === "string" && /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : `${value ?? ""}`;

export const feedHandlers = feedScopes.flatMap((scope) =>
  formats.map((format) => ({
    method: "get" as const,
    path: `/feed/v1/${scope}.${format}`,
    handle: sendFeed(scope, format),
  })),
);
