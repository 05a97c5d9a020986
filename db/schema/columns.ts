import { sql } from "drizzle-orm";
import { check, customType, integer, type SQLiteColumn, text } from "drizzle-orm/sqlite-core";
import { letterPriorities, type LetterPriority } from "../enums.ts";

/** A moment in UTC, stored as milliseconds since 1970, read as a Date. */
export const moment = (name: string) => integer(name, { mode: "timestamp_ms" });

/** A calendar day in Denmark, stored as yyyy-mm-dd. */
export const day = (name: string) => text(name);

/** True or false, stored as 1 or 0. */
export const flag = (name: string) => integer(name, { mode: "boolean" });

/** Whether a letter goes before others, stored as 0 (urgent) or 1 (ordinary), so that an index puts the urgent ones first. */
export const letterPriority = customType<{ data: LetterPriority; driverData: number }>({
  dataType: () => "integer",
  toDriver: (priority) => letterPriorities.indexOf(priority),
  fromDriver: (number) => letterPriorities[number]!,
});

/** CHECK that a column holds one of the given values. */
export const oneOf = (name: string, column: SQLiteColumn, words: readonly string[]) =>
  check(
    name,
    sql`${sql.identifier(column.name)} in (${sql.raw(words.map((word) => `'${word}'`).join(", "))})`,
  );

/** A number of our own in the text of a CHECK. */
export const limit = (number: number) => sql.raw(String(number));

/** CHECK that a text column looks like a calendar day. */
export const isDay = (name: string, column: SQLiteColumn) =>
  check(name, sql`${sql.identifier(column.name)} glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'`);
