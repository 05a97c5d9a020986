import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/** The tests that take minutes begin first, so that neither of two workers is left with them alone at the end. */
const longestFirst = async () => {
  const { BaseSequencer } = await import("vitest/node");
  const minutes = ["test/proofs/", "test/journeys/", "test/ops/"];
  const rank = ({ moduleId }) => [...minutes, ""].findIndex((folder) => moduleId.includes(folder));
  return class extends BaseSequencer {
    async sort(files) {
      return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
    }
  };
};

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
      ],
  css: { preprocessorOptions: { scss: { api: "modern", loadPaths: ["node_modules"], quietDeps: true, silenceDeprecations: ["if-function"] } } },
  build: { target: "es2022", assetsInlineLimit: 0 },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/setup.ts"],
    env: { MODE: "test", BASE_URL: "http://localhost:3000" },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    ...(process.env.VITEST && { sequence: { sequencer: await longestFirst() } }),
  },
});
