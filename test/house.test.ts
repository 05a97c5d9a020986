/** Holds the house's rules by reading the code (README: the map, who may import what). Those of the tables: house/tables.test.ts; those on the syntax tree: house/tree.test.ts. */
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { expressHandlers } from "../app/server/express-handlers.server.ts";
import * as map from "../app/map.ts";
import { siteMap } from "../app/routes.ts";
import * as lessonPages from "../app/elearning/kinds/registry.ts";
import * as lessonRules from "../app/elearning/kinds/registry.server.ts";
import * as lessonTexts from "../app/elearning/kinds/texts.ts";
import * as questionKinds from "../app/surveys/questionnaires/kinds/registry.ts";
import { lessonKinds } from "../db/enums.ts";
import { filesNamingQuestionKinds, questionKindsFolder } from "./house/kinds.ts";
import { isTexts, productFiles as files, readSource, roomOf, root } from "./house/sources.ts";

const names = (list: readonly (readonly [string, string])[]) => list.map(([name]) => name);
/** A room may import those after it, never those before it. */
const roomOrder = names(map.ladder);
/** Whoever stands on top may import every room. */
const topRooms = [...names(map.onTop), ...map.topFiles];
/** Leaves that every server file may import. A room's own texts import nothing of it, and the catalogues of `base` gather them. */
const leaves = names(map.leaves);

interface Import {
  from: string;
  to: string;
}

/** Every import from a file of ours, types and dynamic imports included: a type ties two files together as a function does. */
const imports: Import[] = files.flatMap((from) => {
  const code = readSource(from);
  return [...code.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"(\.[^"]+)"/g)].map(([, path]) => ({
    from,
    to: relative(root, join(root, dirname(from), path!)).replace(/\?.*$/, ""),
  }));
});
const describeImports = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`);
const isRoute = (file: string) => file.includes("/routes/");

describe("the architecture", () => {
  it("resolves every relative import to a file in the tree", () => {
    expect(imports.filter(({ to }) => !existsSync(join(root, to)))).toEqual([]);
  });

  it("lets rooms import downwards only", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [here, there] = [roomOrder.indexOf(roomOf(from)), roomOrder.indexOf(roomOf(to))];
      return !isRoute(from) && here >= 0 && there >= 0 && there < here;
    });
    expect(describeImports(wrong)).toEqual([]);
  });

  it("lets no room import from the layer on top", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        roomOrder.includes(roomOf(from)) &&
        to.startsWith("app/") &&
        ![...roomOrder, ...leaves].includes(roomOf(to)),
    );
    expect(describeImports(wrong)).toEqual([]);
  });

  it("lets leaves import no room", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        leaves.includes(roomOf(from)) &&
        to.startsWith("app/") &&
        !leaves.includes(roomOf(to)) &&
        !isTexts(to),
    );
    expect(describeImports(wrong)).toEqual([]);
  });

  it("lets routes and components import no database, and routes no letters", () => {
    const pages = imports.filter(({ from }) => isRoute(from) || from.startsWith("app/ui/"));
    const wrong = pages.filter(
      ({ to }) => (to.startsWith("db/") && to !== "db/enums.ts") || to.startsWith("emails/"),
    );
    expect(describeImports(wrong)).toEqual([]);
  });

  it("lets components and pure rules import no server files", () => {
    const wrong = imports.filter(({ from, to }) => {
      const pure =
        from.startsWith("app/") &&
        !isRoute(from) &&
        !from.includes(".server.") &&
        !topRooms.includes(roomOf(from));
      return pure && to.includes(".server.");
    });
    expect(describeImports(wrong)).toEqual([]);
  });

  it("lets ui import no room but base", () => {
    expect(
      describeImports(
        imports.filter(
          ({ from, to }) =>
            from.startsWith("app/ui/") &&
            !to.startsWith("app/ui/") &&
            !to.startsWith("app/base/") &&
            to !== "db/enums.ts",
        ),
      ),
    ).toEqual([]);
  });

  it("lets only mail import letters, and letters import only their parts and the locale", () => {
    expect(
      describeImports(
        imports.filter(
          ({ from, to }) =>
            to.startsWith("emails/") && !from.startsWith("emails/") && roomOf(from) !== "mail",
        ),
      ),
    ).toEqual([]);
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith("emails/") &&
        !to.startsWith("emails/parts/") &&
        to !== "app/base/texts/locale.ts" &&
        to !== "app/base/dates/date-text.ts",
    );
    expect(describeImports(wrong)).toEqual([]);
  });

  it("reads process.env in one file", () => {
    const readers = files.filter((file) => /process\.env/.test(readSource(file)));
    expect(readers).toEqual(["app/base/process-env.ts"]);
  });
});

describe("a kind of survey question", () => {
  it("is named in its own folder and the registry, and no other code asks which kind a question has", () => {
    expect(filesNamingQuestionKinds(Object.values(questionKinds).map(({ type }) => type))).toEqual([]);
  });

  it("has a folder that nothing but the registry imports from", () => {
    const folderOf = (file: string) => new RegExp(`^${questionKindsFolder}([^/]+)/`).exec(file)?.[1];
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(to) && folderOf(from) !== folderOf(to) && from !== `${questionKindsFolder}registry.ts`,
    );
    expect(describeImports(wrong)).toEqual([]);
  });
});

describe("a kind of lesson", () => {
  it("is in each of the three lists of kinds, and in the database's", () => {
    for (const list of [lessonPages, lessonRules, lessonTexts])
      expect(Object.keys(list).sort()).toEqual([...lessonKinds].sort());
  });
});

describe("the site map", () => {
  it("names every route file, and no file that is missing", () => {
    const named = siteMap.flatMap(({ file }) => (file ? [`app/${file}`] : [])).sort();
    expect(named).toEqual(
      files.filter((file) => isRoute(file) && !/\/[A-Z]/.test(file.replace(/.*\/routes/, ""))).sort(),
    );
  });

  it("names every address of an express handler, and no other address without a file", () => {
    const handlerPaths = [...new Set(expressHandlers.map(({ path }) => path))].sort();
    expect(
      siteMap
        .filter(({ file }) => !file)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(handlerPaths);
  });

  it("has each address once", () => {
    expect(new Set(siteMap.map(({ path }) => path)).size).toBe(siteMap.length);
  });

  it("has every demo route call requireDemo itself", () => {
    const trusting = siteMap
      .filter(({ file, only }) => file && only === "demo")
      .filter(({ file }) => {
        const code = readSource(`app/${file}`);
        return /export (?:async )?function (?:loader|action)\([^)]*\)[^{]*\{\n(?! {2}requireDemo\(\))/.test(
          code,
        );
      });
    expect(trusting).toEqual([]);
  });
});
