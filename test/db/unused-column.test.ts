/** The migration that drops the unused column of frozen questions keeps everything else that they hold. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { fillAllTables } from "./random-rows.ts";
import { migrateAsFarAs, tableDigests } from "./rebuild-migration.ts";

const { entries } = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
  entries: { tag: string }[];
};
const before = entries.findIndex(({ tag }) => tag.endsWith("_unused-column-of-frozen-questions"));

const kept = "round_id, question, answers, withheld, rung, coarser";
const keptRows = () => sqlite.prepare(`select ${kept} from frozen_questions order by 1, 2`).raw().all();

it("drops the column, and keeps every other value and every row of a filled database", () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-column-"));
  openDatabase(join(folder, "ddh.sqlite"));
  try {
    migrateAsFarAs(join(folder, "before"), before);
    fillAllTables(sqlite, 20);
    const { frozen_questions: own, ...others } = tableDigests(sqlite);
    const rows = keptRows();
    expect([own!.rows, rows.length]).toEqual([20, 20]);
    migrateAsFarAs(join(folder, "after"), before + 1);
    const after = tableDigests(sqlite);
    expect(after).toEqual({ ...others, frozen_questions: after.frozen_questions });
    expect(keptRows()).toEqual(rows);
    const columns = sqlite.prepare("select name from pragma_table_info('frozen_questions')").pluck().all();
    expect(columns.join(", ")).toBe(kept);
  } finally {
    closeDatabase();
    rmSync(folder, { recursive: true });
  }
});
