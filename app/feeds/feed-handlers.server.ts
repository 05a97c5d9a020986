import type { Request, RequestHandler, Response } from "express";
import { writeRelaxed } from "../../db/database.server.ts";
import { type FeedScope, feedScopes } from "../../db/enums.ts";
import { trace } from "../audit/audit.server.ts";
import { textsOf } from "../base/texts/i18n.server.ts";
import { findFeedKey } from "./feed-keys.server.ts";
import { type Feed, feeds, type FeedValue } from "./feeds.server.ts";
import { refuseRequest } from "../base/refuse-request.server.ts";

/** GET /feed/v1/completion.json and the others: 401 without a key, 403 with one that does not open this feed. */
const send =
  (scope: FeedScope, kind: "json" | "csv"): RequestHandler =>
  (request: Request, response: Response) => {
    const now = new Date();
    const key = findFeedKey(request.headers.authorization, now);
    const say = textsOf("da", "feeds");
    if (!key)
      return void refuseRequest(
        response.set("WWW-Authenticate", 'Basic realm="DDH"'),
        401,
        say("refused.key"),
      );
    if (!key.scopes.includes(scope)) return void refuseRequest(response, 403, say("refused.scope"));
    const feed = feeds[scope](key.municipalityId, now);
    const detail = { lines: feed.lines.length };
    writeRelaxed((tx) =>
      trace(tx, "site", { act: "feed-read", scope: `feed-key:${key.id}:${scope}`, detail }, now),
    );
    response.type(kind === "csv" ? "text/csv; charset=utf-8" : "application/json");
    response.send(kind === "csv" ? csvOf(feed) : jsonOf(feed));
  };

/** An array of objects, which is what Power BI and Excel make a table of. */
const jsonOf = ({ head, lines }: Feed): string =>
  JSON.stringify(lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]]))));

/** As RFC 4180 has it: commas, decimal points, and quotes where they are needed. For programs, not for opening in Excel. */
const csvOf = ({ head, lines }: Feed): string =>
  `${[head, ...lines].map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;

const csvCell = (value: FeedValue): string =>
  typeof value === "string" && /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : `${value ?? ""}`;

export const feedHandlers = feedScopes.flatMap((scope) =>
  (["json", "csv"] as const).map((kind) => ({
    method: "get" as const,
    path: `/feed/v1/${scope}.${kind}`,
    handle: send(scope, kind),
  })),
);
