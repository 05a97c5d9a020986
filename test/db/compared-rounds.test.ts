/** The migration that stores what a round is compared with: what its pages showed until then, the round before it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, openDatabase, sqlite } from "../../db/database.server.ts";
import { migrateAsFarAs } from "./rebuild-migration.ts";

const { entries } = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
  entries: { tag: string }[];
};
const before = entries.findIndex(({ tag }) => tag.endsWith("_what-a-round-is-compared-with"));

/** A published round: its series, when it opened and was published, and the municipalities that it asked, if not all. */
function addRound(
  series: string,
  opensAt: number,
  publishedAt: number,
  asked: string[] | null = null,
): number {
  const { lastInsertRowid: id } = sqlite
    .prepare(
      `insert into rounds (series, name, questionnaire_hash, state, opens_at, closes_at, audience)
       values (?, ?, 'hash', 'published', ?, ?, ?)`,
    )
    .run(
      series,
      `${series} ${opensAt} ${publishedAt}`,
      opensAt,
      opensAt + 1,
      JSON.stringify({ roles: ["agent"], municipalities: asked, activeOn: "2026-01-01" }),
    );
  sqlite.prepare("insert into publications (round_id, at) values (?, ?)").run(id, publishedAt);
  return Number(id);
}

it("is the round before it, and a round of one municipality only for those who may read it", () => {
  const folder = mkdtempSync(join(tmpdir(), "ddh-compared-"));
  openDatabase(join(folder, "ddh.sqlite"));
  try {
    migrateAsFarAs(join(folder, "before"), before);
    sqlite
      .prepare("insert into questionnaires (hash, name, version, json) values ('hash', 'agents', 1, '{}')")
      .run();
    const first = addRound("agents", 100, 200);
    const ofOne = addRound("agents", 300, 400, ["Aarhus"]);
    const second = addRound("agents", 500, 600);
    const secondOfOne = addRound("agents", 550, 650, ["Aarhus"]);
    const olderPublishedLast = addRound("agents", 450, 700, ["Aarhus", "Thisted"]);
    const day = addRound("course_day", 100, 200);
    const nextDay = addRound("course_day", 300, 400);
    migrateAsFarAs(join(folder, "after"), before + 1);
    const compared = sqlite.prepare("select round_id, compared_with from publications").raw().all();
    expect(Object.fromEntries(compared as [number, number | null][])).toEqual({
      [first]: null,
      [ofOne]: first,
      [second]: olderPublishedLast,
      [secondOfOne]: second,
      [olderPublishedLast]: first,
      [day]: null,
      [nextDay]: null,
    });
  } finally {
    closeDatabase();
    rmSync(folder, { recursive: true });
  }
});
