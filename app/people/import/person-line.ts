import { type Role, roleNames } from "../../../db/enums.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { findMunicipality } from "../register/find-municipality.ts";
import { mailAddress } from "../register/mail-address.ts";
import { hasLeft, type Membership } from "../register/membership.ts";
import { mayLackMunicipality } from "../register/municipality-rule.ts";
import { isName } from "../register/person-name.ts";
import { isPlausibleDay } from "../register/plausible-day.ts";
import type { SheetLine } from "./sheet.server.ts";

export const peopleColumns = ["navn", "mail", "kommune", "rolle", "startdato"] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

interface KnownMunicipality extends Membership {
  id: number;
  code: string;
  name: string;
}

/** A good line of a list of people. */
export interface PersonLine {
  line: number;
  name: string;
  mail: string;
  municipality: KnownMunicipality | null;
  roles: Role[];
  startsOn: string;
}

/** What is wrong with one cell: a word of the catalogue (`import.wrong`) and what stood there. */
export interface LineFault {
  why:
    | "spilled"
    | "name-missing"
    | "name"
    | "mail-missing"
    | "mail"
    | "municipality-missing"
    | "municipality"
    | "municipality-left"
    | "role-missing"
    | "role"
    | "day-missing"
    | "day"
    | "day-far";
  value: string;
}

const roleByWord: Record<string, Role> = {
  agent: "agent",
  leder: "leader",
  vært: "host",
  sekretariat: "secretariat",
  sekretariatet: "secretariat",
  styregruppe: "steering",
  styregruppen: "steering",
  repræsentantskab: "steering",
  repræsentantskabet: "steering",
};

/**
 * Reads one line: name, mail, municipality by name or official code, one or more roles parted by comma, slash or "og",
 * and the day the person starts. Tells everything that is wrong with it at once.
 */
export function readPersonLine(
  { line, cells, hasExtraCells: spilled }: SheetLine<PeopleColumn>,
  places: KnownMunicipality[],
  today: string,
): { entry: PersonLine } | { wrong: LineFault[] } {
  const wrong: LineFault[] = [];
  const say = (why: LineFault["why"], value = "") => {
    wrong.push({ why, value: value.slice(0, 80) });
  };
  if (spilled) say("spilled");
  const name = cells.navn.replace(/\s+/g, " ");
  if (!name) say("name-missing");
  else if (!isName(name)) say("name", name);
  const mail = mailAddress.safeParse(cells.mail);
  if (!mail.success) say(cells.mail ? "mail" : "mail-missing", cells.mail);
  const roles = readRoles(cells.rolle, say);
  const startsOn = parseDay(cells.startdato);
  if (!startsOn) say(cells.startdato ? "day" : "day-missing", cells.startdato);
  else if (!isPlausibleDay(startsOn, today)) say("day-far", cells.startdato);
  const municipality = cells.kommune ? (findMunicipality(cells.kommune, places) ?? null) : null;
  if (!cells.kommune && !mayLackMunicipality(roles)) say("municipality-missing");
  if (cells.kommune && !municipality) say("municipality", cells.kommune);
  const on = startsOn && startsOn > today ? startsOn : today;
  if (municipality && hasLeft(municipality, on)) say("municipality-left", municipality.name);
  if (wrong.length > 0 || !mail.success || !startsOn) return { wrong };
  return { entry: { line, name, mail: mail.data, municipality, roles, startsOn } };
}

function readRoles(text: string, say: (why: LineFault["why"], value?: string) => void): Role[] {
  const words = text
    .toLowerCase()
    .split(/[,/+]|\sog\s/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) say("role-missing");
  for (const word of words.filter((word) => !Object.hasOwn(roleByWord, word))) say("role", word);
  return roleNames.filter((role) => words.some((word) => roleByWord[word] === role));
}
