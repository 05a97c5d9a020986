/** Holds the house's rules by reading the code (README: the map, who may import what). */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { eventHandlers } from "../app/server/event-handlers.server.ts";
import { expressHandlers } from "../app/server/express-handlers.server.ts";
import * as map from "../app/map.ts";
import { siteMap } from "../app/routes.ts";
import * as lessonPages from "../app/elearning/kinds/registry.ts";
import * as lessonRules from "../app/elearning/kinds/registry.server.ts";
import * as lessonTexts from "../app/elearning/kinds/texts.ts";
import * as questionKinds from "../app/surveys/questionnaires/kinds/registry.ts";
import { lessonKinds } from "../db/enums.ts";
import { sqlite } from "../db/database.server.ts";
import { withDatabase } from "./app.ts";

const root = join(import.meta.dirname, "..");
const names = (list: readonly (readonly [string, string])[]) => list.map(([name]) => name);
/** A room may import those after it, never those before it. */
const roomOrder = names(map.ladder);
/** Whoever stands on top may import every room. */
const topRooms = [...names(map.onTop), ...map.topFiles];
/** Leaves that every server file may import. */
const leaves = names(map.leaves);
/** A room's own texts import nothing of it, and the catalogues of `base` gather them. */
const isTexts = (file: string) => /(?:^|\/|-)texts\.ts$/.test(file);

const files = ["app", "db", "emails"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.startsWith("db/demo/"));

interface Import {
  from: string;
  to: string;
}

/** Every import from a file of ours, types included: a type ties two files together as a function does. */
const imports: Import[] = files.flatMap((from) => {
  const code = readFileSync(join(root, from), "utf8");
  return [...code.matchAll(/(?:import|export)\s[^"';]*?from\s+"(\.[^"]+)"/g)].map(([, path]) => ({
    from,
    to: relative(root, join(root, dirname(from), path!)).replace(/\?.*$/, ""),
  }));
});
const describeImports = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`);
const roomOf = (file: string) => (file.startsWith("app/") ? file.split("/")[1]! : file.split("/")[0]!);
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
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(root, file), "utf8")));
    expect(readers).toEqual(["app/base/process-env.ts"]);
  });

  it("has no circular imports", () => {
    const targets = new Map<string, string[]>();
    for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: string[]) => {
      if (path.includes(file)) return circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file)) return;
      for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("a kind of survey question", () => {
  const kindsFolder = "app/surveys/questionnaires/kinds/";
  const outsideKinds = (file: string) => !file.startsWith(kindsFolder);

  it("is named in its own folder and the registry, and no other code asks which kind a question has", () => {
    const named = new RegExp(
      Object.values(questionKinds)
        .map(({ type }) => `"${type}"`)
        .join("|"),
    );
    const asking = files.filter(
      (file) =>
        ["surveys", "results"].includes(roomOf(file)) &&
        outsideKinds(file) &&
        named.test(readFileSync(join(root, file), "utf8")),
    );
    expect(asking).toEqual([]);
  });

  it("has a folder that nothing but the registry imports from", () => {
    const folderOf = (file: string) => new RegExp(`^${kindsFolder}([^/]+)/`).exec(file)?.[1];
    const wrong = imports.filter(
      ({ from, to }) =>
        folderOf(to) && folderOf(from) !== folderOf(to) && from !== `${kindsFolder}registry.ts`,
    );
    expect(describeImports(wrong)).toEqual([]);
  });
});

describe("a kind of lesson", () => {
  const kindsFolder = "app/elearning/kinds/";

  // A survey's editor has pages too, so it is left out.
  it("is asked for nowhere outside the kinds' folder", () => {
    const name = `"(?:${lessonKinds.join("|")})"`;
    const asks = new RegExp(
      `(?:[!=]==|case|includes\\() ?${name}|${name} ?[!=]==|includes\\([\\w.]*\\bkind\\)`,
    );
    const asking = files.filter(
      (file) =>
        roomOf(file) !== "surveys" &&
        !file.startsWith(kindsFolder) &&
        asks.test(readFileSync(join(root, file), "utf8")),
    );
    expect(asking).toEqual([]);
  });

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
        const code = readFileSync(join(root, "app", file!), "utf8");
        return /export (?:async )?function (?:loader|action)\([^)]*\)[^{]*\{\n(?! {2}requireDemo\(\))/.test(
          code,
        );
      });
    expect(trusting).toEqual([]);
  });
});

/** A room's tables stand in `<room>.ts`, or in parts `<room>-<part>.ts`. */
const roomOfSchema = (file: string): string =>
  roomOrder.find((room) => file === `${room}.ts` || file.startsWith(`${room}-`)) ?? file;

describe("the tables", () => {
  withDatabase();
  const schemas = readdirSync(join(root, "db/schema")).filter((file) => file !== "columns.ts");

  async function tables() {
    const found: { room: string; name: string; table: SQLiteTable; variable: string }[] = [];
    for (const file of schemas) {
      const module = (await import(`../db/schema/${file}`)) as Record<string, unknown>;
      for (const [variable, table] of Object.entries(module))
        if (is(table, SQLiteTable))
          found.push({ room: roomOfSchema(file), name: getTableName(table), table, variable });
    }
    return found;
  }

  it("are all STRICT", () => {
    const loose = sqlite
      .prepare(
        "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite_%' and name <> '__drizzle_migrations'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  it("have exactly the columns of the schema", async () => {
    for (const { name, table } of await tables()) {
      const columns = sqlite.prepare(`select name from pragma_table_info('${name}')`).all() as {
        name: string;
      }[];
      expect(columns.map((column) => column.name).sort()).toEqual(
        Object.values(getTableColumns(table))
          .map((column) => column.name)
          .sort(),
      );
    }
  });

  it("are accessed only by anonymising, forgetting, publishing and the closing backup when they hold responses", () => {
    const touching = files.filter((file) =>
      /import \{[^}]*\b(?:responses|comments)\b[^}]*\} from "[^"]*schema\/surveys\.ts"/.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(touching.sort()).toEqual([
      "app/results/publishing/quotes.server.ts",
      "app/results/publishing/stored-answers.server.ts",
      "app/surveys/closing/anonymising.server.ts",
      "app/surveys/closing/closing-backup.server.ts",
      "app/surveys/forget.server.ts",
    ]);
  });

  it("are written only by the room of their schema file", async () => {
    const all = await tables();
    const wrong = files.flatMap((file) => {
      const written = [
        ...readFileSync(join(root, file), "utf8").matchAll(/\.(?:insert|update|delete)\((\w+)\)/g),
      ].map((match) => match[1]!);
      return written
        .filter((variable) => all.some((table) => table.variable === variable && table.room !== roomOf(file)))
        .map((variable) => `${file} writes ${variable}`);
    });
    expect(wrong).toEqual([]);
  });

  it("that refer to persons are all handled by forgetting and merging", async () => {
    const naming = (await tables()).filter(({ table }) =>
      getTableConfig(table).foreignKeys.some(
        (key) => getTableName(key.reference().foreignTable) === "people",
      ),
    );
    const treated = eventHandlers.forgotten.flatMap((forgetting) => forgetting.tables);
    const missing = naming.filter(({ table }) => !treated.includes(table));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const merged = eventHandlers.merged.flatMap((merging) => merging.tables);
    expect(naming.filter(({ table }) => !merged.includes(table)).map(({ name }) => name)).toEqual([]);
  });
});
