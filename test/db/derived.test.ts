import SQLite from "better-sqlite3";
import { expect, it } from "vitest";
import { derivedFrom } from "../../db/derived.server.ts";
import { sqlite, writeTransaction } from "../../db/database.server.ts";
import { addCast } from "../../db/demo/cast.ts";
import { courses } from "../../db/schema/elearning.ts";
import { municipalities } from "../../db/schema/people.ts";
import { withDatabase } from "../app.ts";

withDatabase();

it("a derived value is computed anew after a write to its tables by anyone, and not after another", () => {
  addCast();
  let computed = 0;
  const names = derivedFrom([municipalities], () => {
    computed++;
    return sqlite.prepare("select name from municipalities order by id limit 1").pluck().get();
  });
  const before = names();
  expect([names(), computed]).toEqual([before, 1]);

  writeTransaction((tx) => tx.insert(courses).values({ slug: "a", title: "A", audience: "agent" }).run());
  expect([names(), computed]).toEqual([before, 1]);

  sqlite.exec(
    "update municipalities set name = 'Et andet navn' where id = (select min(id) from municipalities)",
  );
  expect([names(), computed]).toEqual(["Et andet navn", 2]);

  expect(() =>
    writeTransaction((tx) => {
      tx.update(municipalities).set({ region: "Region Nord" }).run();
      throw new Error("rolled back");
    }),
  ).toThrow("rolled back");
  expect([names(), computed]).toEqual(["Et andet navn", 3]);

  const other = new SQLite(sqlite.name);
  other.exec(
    "update municipalities set name = 'Et tredje navn' where id = (select min(id) from municipalities)",
  );
  other.close();
  expect([names(), computed]).toEqual(["Et tredje navn", 4]);
});
