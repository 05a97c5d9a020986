/** The tables: their columns, and that all that names a person is handled. Who writes them: tree.test.ts. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { eventHandlers } from "../../app/server/event-handlers.server.ts";
import { sqlite } from "../../db/database.server.ts";
import { withDatabase } from "../app.ts";
import { root } from "./sources.ts";

describe("the tables", () => {
  withDatabase();
  const schemas = readdirSync(join(root, "db/schema")).filter((file) => file !== "columns.ts");

  async function tables() {
    const found: { name: string; table: SQLiteTable }[] = [];
    for (const file of schemas) {
      const module = (await import(`../../db/schema/${file}`)) as Record<string, unknown>;
      for (const table of Object.values(module))
        if (is(table, SQLiteTable)) found.push({ name: getTableName(table), table });
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
