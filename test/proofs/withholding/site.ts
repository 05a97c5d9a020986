/** The site's own pages and files, served from its sources on loopback: gate, roles, handlers and pages as in the built site. */
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { register } from "node:module";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import express, { type Express } from "express";
import type { Role } from "../../../db/enums.ts";
import { beginSession } from "../../../app/people/sign-in/sessions.server.ts";
import { databaseFile, env } from "../../../app/base/env.server.ts";
import { feedHandlers } from "../../../app/feeds/feed-handlers.server.ts";
import { exportHandlers } from "../../../app/results/report/export-handlers.server.ts";
import { admit } from "../../../app/server/gate.server.ts";
import { routeExpressHandlers } from "../../../app/server/route-express-handlers.ts";
import {
  closeDatabase,
  migrateDatabase,
  openDatabase,
  writeTransaction,
} from "../../../db/database.server.ts";

register("../runner/style-sheets.mjs", import.meta.url);
const { siteMap } = await import("../../../app/routes.ts");

/** Rooms whose pages the bot may come upon, and what the site needs for a page that is not found. */
const readRooms = /^(results|surveys|overviews|onboarding\/my-page|server\/routes)\//;

export interface Page {
  path: string;
  status: number;
  type: string;
  body: Buffer;
}

export interface Visitor {
  name: Role;
  headers: Record<string, string>;
}

export interface Site {
  get: (path: string, visitor: Visitor) => Promise<Page>;
  close: () => void;
}

/** Opens the database and serves the site. */
export async function serveSite(): Promise<Site> {
  const { createSite } = await import("../../../app/server/site.ts");
  const build = await buildFromSources();
  const { runtime } = build.entry.module as unknown as {
    runtime: Parameters<typeof createSite>[0]["runtime"];
  };
  runtime.open();
  const site = createSite({
    runtime,
    build,
    pageBuild: build,
    assets: (_request, _response, next) => next(),
  });
  return serve(site, () => void runtime.close());
}

/**
 * Opens the database and serves sheets and feeds alone, behind the gate: for broken builds whose figure stands there. Loading the
 * whole site takes longer than the rest of such a run.
 */
export async function serveFiles(): Promise<Site> {
  for (const folder of [env.DATA_DIR, env.KEY_DIR]) mkdirSync(folder, { recursive: true });
  openDatabase(databaseFile());
  migrateDatabase();
  const site = express();
  site.use((request, response, next) => {
    const { cookie, authorization } = request.headers;
    const { admission, session } = admit(request.path, cookie, new Date(), authorization);
    if (admission !== "open") return void response.sendStatus(403);
    response.locals.session = session;
    next();
  });
  site.use(routeExpressHandlers([...exportHandlers, ...feedHandlers]));
  return serve(site, closeDatabase);
}

async function serve(site: Express, closeRest: () => void): Promise<Site> {
  const server = site.listen(0, "localhost");
  // A world is asked between two requests, and nothing else runs meanwhile.
  server.keepAliveTimeout = 0;
  await once(server, "listening");
  const base = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    async get(path, { headers }) {
      const response = await fetch(base + path, { headers, redirect: "manual" });
      const type = response.headers.get("content-type") ?? "";
      return { path, status: response.status, type, body: Buffer.from(await response.arrayBuffer()) };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      closeRest();
    },
  };
}

/** A session of someone in one of their roles. */
export const signIn = (personId: number, role: Role): Visitor => ({
  name: role,
  headers: {
    cookie: writeTransaction((tx) => beginSession(tx, personId, role, "proof", new Date())).split(";")[0]!,
  },
});

/** What the build makes of the sources, without scripts and styles. */
async function buildFromSources(): Promise<ServerBuild> {
  const pages = siteMap.filter(({ file }) => file && readRooms.test(file));
  const routes = [
    { id: "root", path: "", module: await import("../../../app/root.tsx") },
    ...(await Promise.all(
      pages.map(async ({ path, file }) => ({
        id: file!.replace(/\.tsx$/, ""),
        parentId: "root",
        path: path.slice(1),
        module: await import(`../../../app/${file}`),
      })),
    )),
  ];
  const asset = ({
    id,
    parentId,
    path,
    module,
  }: {
    id: string;
    parentId?: string;
    path: string;
    module: object;
  }) => ({
    ...{ id, parentId, path, module: "", imports: [] },
    ...{
      hasAction: "action" in module,
      hasLoader: "loader" in module,
      hasErrorBoundary: "ErrorBoundary" in module,
    },
    ...{ hasClientAction: false, hasClientLoader: false },
  });
  return {
    entry: { module: await import("../../../app/entry.server.tsx") },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    assets: {
      entry: { module: "/assets/entry.js", imports: [] },
      routes: Object.fromEntries(routes.map((route) => [route.id, asset(route)])),
      url: "",
      version: "proof",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    basename: "/",
    mode: "production",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_routeConfig: true,
      v3_lazyRouteDiscovery: false,
    },
  } as unknown as ServerBuild;
}
