import { eq, sql } from "drizzle-orm";
import type { Database, Tx } from "../../../db/database.server.ts";
import { municipalities, people, roles } from "../../../db/schema/people.ts";
import { type Role, roleNames } from "../../../db/enums.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { BadLine } from "./report.ts";
import { findRoleHolders } from "../register/person.server.ts";
import { isSameName } from "../register/person-name.ts";
import type { PersonLine } from "./person-line.ts";

interface KnownPerson {
  id: number;
  name: string;
  municipality: string | null;
  /** Their own: a list says nothing of the role that a deputy has for a time. */
  roles: Role[];
  deputy: boolean;
  startsOn: string;
  leftOn: string | null;
}

/** One line of the list beside the person who has its mail address already, if any. */
export interface MatchedLine {
  entry: PersonLine;
  known: KnownPerson | null;
}

/** A person's own roles, without the one that a deputy has for a time, as one text. */
export const ownRoleList = sql<
  string | null
>`(select group_concat(${roles.role}) from ${roles} where ${roles.personId} = ${people.id} and ${roles.until} is null)`;
const isDeputy = sql<number>`exists (select 1 from ${roles} where ${roles.personId} = ${people.id} and ${roles.until} is not null)`;

/** The roles of such a text, in their usual order. */
export const rolesIn = (list: string | null): Role[] => {
  const written = list?.split(",") ?? [];
  return roleNames.filter((role) => written.includes(role));
};

/** Finds the people who have the lines' mail addresses already, in one query: one a line takes seconds for a long list. */
export function matchLines(at: Database | Tx, entries: PersonLine[]): MatchedLine[] {
  const { id, name, mail, startsOn, leftOn } = people;
  const mails = JSON.stringify(entries.map((entry) => entry.mail));
  const rows = at
    .select({ id, name, mail, startsOn, leftOn, municipality: municipalities.name, ownRoleList, isDeputy })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(sql`${people.mail} in (select value from json_each(${mails}))`)
    .all();
  const known = new Map(
    rows.map(({ mail, ownRoleList, isDeputy, ...row }) => [
      mail,
      { ...row, roles: rolesIn(ownRoleList), deputy: isDeputy === 1 },
    ]),
  );
  return entries.map((entry) => ({ entry, known: known.get(entry.mail) ?? null }));
}

/**
 * Why a line must not be imported unasked: it brings back someone who left on or after the day it gives (an old list would undo every
 * closing), or under another name (their address may be somebody else's by now). Null when it may.
 */
export function whyForbidden({ entry, known }: MatchedLine, locale: Locale): BadLine | null {
  if (!known?.leftOn) return null;
  const isOther = !isSameName(entry.name, known.name);
  if (!isOther && entry.startsOn > known.leftOn) return null;
  const t = textsOf(locale, "peopleImport");
  const about = { name: known.name, day: dayText(new Date(known.leftOn), locale) };
  const columns = [isOther ? ("mail" as const) : ("startdato" as const)];
  return { line: entry.line, reasons: [t(`wrong.${isOther ? "former" : "left"}`, about)], columns };
}

/** The lines that take the role from the last ones in the secretariat, when no line gives it to anyone. */
export function findLastSecretariat(at: Database | Tx, lines: MatchedLine[], locale: Locale): BadLine[] {
  const secretariat = new Set(findRoleHolders("secretariat", at));
  const isLosing = ({ entry, known }: MatchedLine) =>
    known !== null && secretariat.has(known.id) && !entry.roles.includes("secretariat");
  const losing = lines.filter(isLosing);
  const gaining = lines.some(({ entry }) => entry.roles.includes("secretariat"));
  if (losing.length === 0 || losing.length !== secretariat.size || gaining) return [];
  const reasons = [textsOf(locale, "peopleImport")("wrong.last-secretariat")];
  return losing.map(({ entry }) => ({ line: entry.line, reasons, columns: ["rolle"] }));
}

/** Whether the line adds someone, or changes anything of the person it names. */
export function changesAnything({ entry, known }: MatchedLine): boolean {
  if (!known || known.leftOn) return true;
  const isSame =
    known.name === entry.name &&
    known.municipality === (entry.municipality?.name ?? null) &&
    known.roles.join() === entry.roles.join() &&
    known.startsOn === entry.startsOn;
  return !isSame;
}

/** What a line changes of the person it names, one phrase each; empty when it changes nothing. */
export function changesOf({ entry, known }: MatchedLine, locale: Locale): string[] {
  if (!known) return [];
  const t = textsOf(locale, "peopleImport");
  const day = (text: string) => dayText(new Date(text), locale);
  const none = t("noMunicipality");
  const pairs = [
    ["name", known.name, entry.name],
    ["municipality", known.municipality ?? none, entry.municipality?.name ?? none],
    ["roles", roleText(known.roles, locale), roleText(entry.roles, locale)],
    ["startsOn", day(known.startsOn), day(entry.startsOn)],
  ] as const;
  const changed = pairs.filter(([, from, to]) => from !== to);
  const texts = changed.map(([what, from, to]) => t(`change.${what}`, { from, to }));
  const moves = known.municipality !== (entry.municipality?.name ?? null);
  if (known.deputy && moves) texts.push(t("change.deputy"));
  return known.leftOn ? [t("change.back"), ...texts] : texts;
}

/** Whether the person of a changed line is written to about their roles, as `recordRoleChange` does. */
export function isToldOfRoles({ entry, known }: MatchedLine): boolean {
  const given = entry.roles.filter((role) => role !== "agent" && !known!.roles.includes(role));
  const taken = known!.roles.filter((role) => !entry.roles.includes(role));
  return known!.leftOn !== null || given.length + taken.length > 0;
}

/** Whether the line makes an agent of someone who is none now. */
export const becomesAgent = ({ entry, known }: MatchedLine): boolean =>
  entry.roles.includes("agent") && (!known || known.leftOn !== null || !known.roles.includes("agent"));

/** Someone new as one line of text. */
export function newPersonText({ entry }: MatchedLine, locale: Locale): string {
  const { name, municipality, roles, mail, startsOn } = entry;
  const start = textsOf(locale, "peopleImport")("startsOn", { day: dayText(new Date(startsOn), locale) });
  return [name, municipality?.name, roleText(roles, locale), mail, start].filter(Boolean).join(", ");
}

/** agent + leder */
export const roleText = (roles: Role[], locale: Locale): string =>
  roles.map((role) => textsOf(locale, "site")(`role.${role}`)).join(" + ");
