import { eq } from "drizzle-orm";
import type { Tx } from "../../../db/database.server.ts";
import { municipalities, people } from "../../../db/schema/people.ts";
import type { Role } from "../../../db/enums.ts";
import type { Locale } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { dayText } from "../../base/dates/date-text.ts";
import type { BadLine } from "./report.ts";
import { deputyUntil, findRoleHolders, ownRolesOf } from "../register/person.server.ts";
import type { PersonLine } from "./person-line.ts";

interface KnownPerson {
  id: number;
  name: string;
  municipality: string | null;
  /** Their own; a deputy's for a time the list says nothing of. */
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

export function matchLine(tx: Tx, entry: PersonLine): MatchedLine {
  const { id, name, startsOn, leftOn } = people;
  const row = tx
    .select({ id, name, startsOn, leftOn, municipality: municipalities.name })
    .from(people)
    .leftJoin(municipalities, eq(municipalities.id, people.municipalityId))
    .where(eq(people.mail, entry.mail))
    .get();
  return {
    entry,
    known: row ? { ...row, roles: ownRolesOf(row.id, tx), deputy: deputyUntil(row.id, tx) !== null } : null,
  };
}

/**
 * What the list must not do by the way: bring back someone who left before the day it gives (an old list would undo every
 * leave), and take the role from the last one in the secretariat.
 */
export function findForbiddenChanges(tx: Tx, steps: MatchedLine[], locale: Locale): BadLine[] {
  const t = textsOf(locale, "people");
  const back = steps.filter(({ entry, known }) => known?.leftOn && entry.startsOn <= known.leftOn);
  const bad = back.map(({ entry, known }) => ({
    line: entry.line,
    reasons: [t("wrong.left", { name: known!.name, day: dayText(new Date(known!.leftOn!), locale) })],
  }));
  const inCharge = new Set(findRoleHolders("secretariat", tx));
  const losing = steps.filter(({ entry, known }) => {
    return known && inCharge.has(known.id) && !entry.roles.includes("secretariat");
  });
  const gaining = steps.some(({ entry }) => entry.roles.includes("secretariat"));
  const lost = losing.length > 0 && losing.length === inCharge.size && !gaining ? losing : [];
  return [...bad, ...lost.map(({ entry }) => ({ line: entry.line, reasons: [t("wrong.last-secretariat")] }))];
}

/** What a line changes of the person it names, a phrase each; empty when all is as before. */
export function changesOf({ entry, known }: MatchedLine, locale: Locale): string[] {
  if (!known) return [];
  const t = textsOf(locale, "people");
  const day = (text: string) => dayText(new Date(text), locale);
  const none = t("import.none");
  const pairs = [
    ["name", known.name, entry.name],
    ["municipality", known.municipality ?? none, entry.municipality?.name ?? none],
    ["roles", roleText(known.roles, locale), roleText(entry.roles, locale)],
    ["startsOn", day(known.startsOn), day(entry.startsOn)],
  ] as const;
  const changed = pairs.filter(([, from, to]) => from !== to);
  const told = changed.map(([what, from, to]) => t(`import.change.${what}`, { from, to }));
  const moves = known.municipality !== (entry.municipality?.name ?? null);
  if (known.deputy && moves) told.push(t("import.change.deputy"));
  return known.leftOn ? [t("import.change.back"), ...told] : told;
}

/** Someone new, in one line. */
export function newPersonText({ entry }: MatchedLine, locale: Locale): string {
  return [entry.name, entry.municipality?.name, roleText(entry.roles, locale)].filter(Boolean).join(", ");
}

/** agent + leder */
export const roleText = (roles: Role[], locale: Locale): string =>
  roles.map((role) => textsOf(locale, "site")(`role.${role}`)).join(" + ");
