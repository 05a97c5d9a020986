import { sqlite } from "../../../db/database.server.ts";
import { lessonKinds } from "../../../db/enums.ts";

/** The migration for a new kind of lesson: a CHECK lists the kinds, so the table is rebuilt with one more. */
export function allowKind(name: string): void {
  const { sql } = sqlite.prepare("select sql from sqlite_master where name = 'lessons'").get() as {
    sql: string;
  };
  const last = `'${lessonKinds.at(-1)}')`;
  if (!sql.includes(last)) throw new Error(`The kinds of lessons do not end with ${last}`);
  const widened = sql
    .replace(/CREATE TABLE "?lessons"?/, 'CREATE TABLE "new_lessons"')
    .replace(last, `'${lessonKinds.at(-1)}', '${name}')`);
  sqlite.pragma("foreign_keys = OFF");
  sqlite.pragma("legacy_alter_table = ON");
  sqlite.exec(
    `${widened}; insert into new_lessons select * from lessons; drop table lessons; alter table new_lessons rename to lessons;`,
  );
  sqlite.pragma("legacy_alter_table = OFF");
  sqlite.pragma("foreign_keys = ON");
}
