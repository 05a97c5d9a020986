/** The process: bundled by the build (`npm start`), loaded with tsx by `npm run dev`. Imports no room: what it needs of them comes from the built entry (runtime.server.ts). */
import { hasStarted } from "./report-start-failure.ts";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import type { ViteDevServer } from "vite";
import { env } from "../base/env.server.ts";
import { createDemoAccounts } from "../ops/demo-accounts/demo-accounts.ts";
import { createGuardedServer } from "./http-server.ts";
import { createOpening, listen } from "./listen.ts";
import type { Runtime } from "./runtime.server.ts";
import { bareHeaders } from "./security-headers.ts";
import { createSite } from "./site.ts";

// Every file and folder that the site makes is for its own user alone.
process.umask(0o077);

const vite: ViteDevServer | undefined =
  env.MODE === "development"
    ? await (await import("vite")).createServer({
        configFile: "remix.config.js",
        server: { middlewareMode: true },
      })
    : undefined;
const loadBuild = async () =>
  (vite
    ? await vite.ssrLoadModule("virtual:remix/server-build")
    : await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;

const build = await loadBuild();
const { runtime } = build.entry.module as unknown as { runtime: Runtime };
const { log, turns, senderOf } = runtime;
const startedAt = new Date();
runtime.claimData(startedAt);

/** The built scripts and styles; the content origin serves them too. */
const assets = vite
  ? vite.middlewares
  : express.Router().use(
      "/assets",
      express.static("build/client/assets", {
        immutable: true,
        maxAge: "1y",
        index: false,
        redirect: false,
      }),
    );

const demoAccounts = await createDemoAccounts();
const site = createSite({ runtime, build, pageBuild: vite ? loadBuild : build, assets, demoAccounts });

const opening = createOpening();
const server = createGuardedServer(opening.hold(site), {
  turns,
  senderOf,
  bareHeaders: bareHeaders(env.BASE_URL),
});

/** Packages are third-party code, served from another host (README, CONTENT_ORIGIN). */
const contentServer = env.CONTENT_ORIGIN
  ? createGuardedServer(opening.hold(runtime.contentListener(build.assets.entry.module, assets)), {
      turns,
      senderOf,
      bareHeaders: bareHeaders(env.CONTENT_ORIGIN),
    })
  : undefined;

// Before anything is opened or migrated, so that a port that another process has stops nothing half-way.
await listen(server, { name: "PORT", port: env.PORT, address: env.LISTEN_ON });
if (contentServer)
  await listen(contentServer, { name: "CONTENT_PORT", port: env.CONTENT_PORT, address: env.LISTEN_ON });
runtime.open();
const stopClock = runtime.startClock();
// The previous process has ended, since this one holds the data: it no longer sends the letters it had claimed, receives files or does a job.
runtime.releaseClaims(startedAt);
runtime.resumeJobs(startedAt);
runtime.clearLeftovers(startedAt).catch((error) => log.error({ err: error }, "leftover files not cleared"));
opening.end();
log.info({ mode: env.MODE, address: env.BASE_URL }, "listening");
hasStarted();
if (env.MODE === "demo") process.stdout.write(`\n  Demoen kører: ${env.BASE_URL}\n\n`);

const servers = [server, ...(contentServer ? [contentServer] : [])];

// Longer than a proxy keeps a connection (about a minute), since a connection closed just as the proxy uses it fails the request.
const keepAliveMs = 75_000;
for (const each of servers) each.keepAliveTimeout = keepAliveMs;

/** How long open requests may delay the end of the process. */
const shutdownGraceMs = 5000;

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  const clockStopped = stopClock();
  server.close(async () => {
    await Promise.all([vite?.close(), clockStopped]);
    await runtime.close();
    process.exit(0);
  });
  contentServer?.close();
  for (const each of servers) {
    each.closeIdleConnections();
    setTimeout(() => each.closeAllConnections(), shutdownGraceMs).unref();
  }
}
process.on("SIGTERM", stop).on("SIGINT", stop);
