/** `npm run migration -- --name=WHY`: writes the next migration, and adds STRICT to its tables, which drizzle-kit cannot do. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const withoutRowid = ["responses", "comments"];

execFileSync(
  "npx",
  ["drizzle-kit", "generate", "--config", "db/drizzle.config.ts", ...process.argv.slice(2)],
  { stdio: "inherit" },
);

for (const file of readdirSync("db/migrations").filter((name) => name.endsWith(".sql"))) {
  const path = `db/migrations/${file}`;
  const sql = readFileSync(path, "utf8");
  const strict = sql.replace(
    /(CREATE TABLE `(?:__new_)?(\w+)` \([\s\S]*?\n\));/g,
    (_, table: string, name: string) =>
      `${table} STRICT${withoutRowid.includes(name) ? ", WITHOUT ROWID" : ""};`,
  );
  if (strict !== sql) writeFileSync(path, strict);
}

// drizzle-kit only compares with the newest snapshot.
const snapshots = readdirSync("db/migrations/meta").filter((name) => name.endsWith("_snapshot.json"));
for (const name of snapshots.sort().slice(0, -1)) rmSync(`db/migrations/meta/${name}`);
