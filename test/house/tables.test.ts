/** The tables and their rooms: columns, who writes them, and that all that names a person is handled. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { ladder } from "../../app/map.ts";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { productFiles as files, readSource, roomOf, root } from "./sources.ts";

/** A room's tables stand in `<room>.ts`, or in parts `<room>-<part>.ts`. */
const roomOfSchema = (file: string): string =>
  ladder.map(([room]) => room).find((room) => file === `${room}.ts` || file.startsWith(`${room}-`)) ?? file;

describe("the tables", () => {
  withDatabase();
  const schemas = readdirSync(join(root, "db/schema")).filter((file) => file !== "columns.ts");

  async function tables() {
    const found: { room: string; name: string; table: SQLiteTable; variable: string }[] = [];
    for (const file of schemas) {
      const module = (await import(`../../db/schema/${file}`)) as Record<string, unknown>;
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
        readSource(file),
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
      const written = [...readSource(file).matchAll(/\.(?:insert|update|delete)\((\w+)\)/g)].map(
        (match) => match[1]!,
      );
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
