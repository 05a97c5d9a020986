/** The speed tricks (app/server/fast/README.md), each with the source change that removes it, and the pages it is meant for. */
import type { Replacement } from "../overlay/overlay.ts";

export interface Trick {
  name: string;
  /** Names of benches.ts; `usualPages` by default. */
  pages?: string[];
  without: Replacement[];
}

export const usualPages = ["my-page", "course-page", "film-page", "team-30", "survey-open"];
const remixPages = ["my-page", "course-page", "film-page", "course-days-200", "team-30"];

const change =
  (file: string) =>
  (target: string, replacement: string): Replacement => ({ file, target, replacement });
const inRemixInternals = change("app/server/fast/remix-internals.server.ts");
const inDatabase = change("db/database.server.ts");
const inTexts = change("app/base/texts/i18n.server.ts");
const inDates = change("app/base/dates/date-text.ts");

const unpreparedQueries = [inDatabase("if (last?.connection !== connection) last =", "last =")];

export const tricks: Trick[] = [
  {
    name: "one-route-build",
    pages: remixPages,
    without: [
      inRemixInternals(
        `    routes: {
      root: { ...root!, module: hideLoaderData(root!.module) },
      [id]: { ...page!, module: hideLoaderData(page!.module) },
    },
    assets: { ...build.assets, routes: { root: rootEntry!, [id]: pageEntry! } },`,
        `    routes: Object.fromEntries(
      Object.entries(build.routes).map(([name, route]) => [name, { ...route!, module: hideLoaderData(route!.module) }]),
    ),`,
      ),
    ],
  },
  {
    name: "hidden-loader-data",
    pages: remixPages,
    without: [
      inRemixInternals("module: hideLoaderData(root!.module)", "module: root!.module"),
      inRemixInternals("module: hideLoaderData(page!.module)", "module: page!.module"),
    ],
  },
  {
    name: "encoded-pieces",
    pages: ["comparison"],
    without: [change("app/server/fast/prerendered.server.ts")("  if (known) return known;\n", "")],
  },
  {
    name: "prerendered-pieces",
    pages: ["comparison"],
    without: [
      change("app/ui/Prerendered.tsx")(
        '  prerendered.push(html);\n  return <div data-prerendered="" />;',
        "  return <div dangerouslySetInnerHTML={{ __html: html }} />;",
      ),
    ],
  },
  {
    name: "rendered-rounds",
    pages: ["comparison"],
    without: [
      change("app/results/figures/published-cache.server.ts")(
        "    if (known !== undefined) return known as Made;\n",
        "",
      ),
    ],
  },
  {
    name: "compress-at-once",
    pages: [...remixPages, "comparison"],
    without: [
      change("app/server/fast/compress.server.ts")("body.length < minCompressedBytes", "body.length > 0"),
    ],
  },
  {
    name: "prepared-queries",
    pages: [...usualPages, "course-days-200", "search"],
    without: unpreparedQueries,
  },
  {
    name: "relaxed-writes",
    pages: ["team-30", "search"],
    without: [inDatabase('  sqlite.pragma("synchronous = NORMAL");\n', "")],
  },
  {
    name: "cached-t",
    pages: [...usualPages, "course-days-200"],
    without: [
      inTexts('withCachedT(createI18n("da"))', 'createI18n("da")'),
      inTexts('withCachedT(createI18n("en"))', 'createI18n("en")'),
    ],
  },
  {
    name: "own-interpolation",
    pages: [...usualPages, "course-days-200"],
    without: [
      inTexts(
        "  return (key: string, values?: Record<string, unknown>) => {\n",
        "  return (key: string, values?: Record<string, unknown>) => {\n    if (key) return t(part + key, { ...values, ns });\n",
      ),
    ],
  },
  {
    name: "cached-dates",
    pages: [...usualPages, "course-days-200", "overview-200", "people-200"],
    without: [inDates("    if (found !== undefined) return found;\n", "")],
  },
  {
    name: "cached-working-days",
    pages: ["my-page", "team-30", "overview-200"],
    without: [change("app/base/dates/working-days.ts")("  if (known) return known;\n", "")],
  },
  {
    name: "cached-questionnaires",
    pages: ["survey-open"],
    without: [
      change("app/surveys/questionnaires/questionnaires.server.ts")("  if (known) return known;\n", ""),
    ],
  },
];
