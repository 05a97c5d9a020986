import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

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
  },
});
