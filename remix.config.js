import { vitePlugin as remix } from "@remix-run/dev";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build, defineConfig } from "vite";

/**
 * Removes the browser modules that nothing sends: Remix makes one for each route, and pages here send entry.client and what it
 * fetches alone. After writing, since Remix still looks them up in Vite's manifest.
 */
const onlyModulesThatAreSent = () => ({
  name: "only-modules-that-are-sent",
  async writeBundle({ dir }, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
    const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("app/entry.client.tsx"));
    if (!entry) return removeManifest();
    const sent = new Set();
    const visit = (file) => {
      if (sent.has(file) || bundle[file]?.type !== "chunk") return;
      sent.add(file);
      for (const next of [...bundle[file].imports, ...bundle[file].dynamicImports]) visit(next);
    };
    visit(entry.fileName);
    await Promise.all(
      chunks.filter(({ fileName }) => !sent.has(fileName)).map(({ fileName }) => rm(join(dir, fileName))),
    );
  },
});

/** The list of every route that Remix writes for a browser that hydrates, while it builds the server. */
async function removeManifest() {
  const folder = "build/client/assets";
  const manifests = (await readdir(folder)).filter((file) => /^manifest-.*\.js$/.test(file));
  await Promise.all(manifests.map((file) => rm(join(folder, file))));
}

/** What the operator starts: the server and the commands, bundled, since they start in half the time that loading TypeScript takes. */
const processes = () => {
  let isServer = false;
  return {
    name: "processes",
    apply: "build",
    configResolved({ build: { ssr } }) {
      isServer = Boolean(ssr);
    },
    async closeBundle() {
      if (!isServer) return;
      // One after the other: what both use would be a file of its own, loaded before the server can report what is wrong with its settings.
      await build(processBuild({ server: "app/server/server.ts" }));
      await build(processBuild({ ddh: "app/ops/ddh.ts" }));
    },
  };
};

const target = "es2022";

const processBuild = (input) => ({
  configFile: false,
  logLevel: "warn",
  build: {
    ssr: true,
    target,
    outDir: "build/server",
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: { input, output: { chunkFileNames: "commands/[name]-[hash].js" } },
  },
});

/** The only build file: Vite's configuration for the site, the development server and the tests. */
export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        remix({
          ignoredRouteFiles: ["**/*"],
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_routeConfig: true,
            v3_lazyRouteDiscovery: false,
          },
        }),
        onlyModulesThatAreSent(),
        processes(),
      ],
  css: {
    preprocessorOptions: {
      scss: {
        api: "modern",
        loadPaths: ["node_modules"],
        quietDeps: true,
        silenceDeprecations: ["if-function"],
      },
    },
  },
  build: { target, assetsInlineLimit: 0 },
  ...(process.env.VITEST && { test: (await import("./test/run/projects.mjs")).tests }),
});
