import { type Role, roleNames } from "../../../db/enums.ts";
import { parseDay } from "../../base/dates/parse-day.ts";
import type { SheetColumns, SheetLine } from "../../base/sheets/sheet.ts";
import type { MunicipalityFinder } from "../register/find-municipality.ts";
import { mailAddress } from "../register/mail-address.ts";
import { findOfficialMunicipality } from "../register/official-municipalities.ts";
import { hasLeft, type Membership } from "../register/membership.ts";
import { mayLackMunicipality } from "../register/municipality-rule.ts";
import { givenNameFirst, nameFaultOf, tidyName } from "../register/person-name.ts";
import { isPlausibleDay } from "../register/plausible-day.ts";

export const peopleColumns = ["navn", "mail", "kommune", "rolle", "startdato"] as const;
export type PeopleColumn = (typeof peopleColumns)[number];

/** The columns of a list of people, also as other systems and the site's own lists name them. */
export const peopleSheet: SheetColumns<PeopleColumn> = {
  needed: peopleColumns,
  days: ["startdato"],
  mayHaveTotals: true,
  otherNames: {
    navn: ["name", "fulde navn", "medarbejder", "medarbejdernavn"],
    mail: [
      "email",
      "mailadresse",
      "emailadresse",
      "arbejdsmail",
      "email address",
      "mailadr",
      "epost",
      "epostadresse",
    ],
    kommune: ["kommunenavn", "kommunekode", "municipality"],
    rolle: ["roller", "role", "roles", "funktion"],
    startdato: [
      "start",
      "første dag",
      "starter",
      "begynder",
      "ansat",
      "ansat fra",
      "ansættelsesdato",
      "start date",
    ],
  },
  joined: { navn: ["fornavn", "mellemnavn?", "efternavn"] },
};

interface KnownMunicipality extends Membership {
  id: number;
  code: string;
  name: string;
}

/** A line of a list of people in which nothing is wrong. */
export interface PersonLine {
  line: number;
  name: string;
  /** Whether the list has the family name first. */
  isTurned: boolean;
  mail: string;
  municipality: KnownMunicipality | null;
  roles: Role[];
  startsOn: string;
}

/** What is wrong with one cell: a key of the texts (peopleImport.wrong) and what stood there. */
export interface LineFault {
  why:
    | "spilled"
    | "name-missing"
    | "name"
    | "name-sign"
    | "name-letter"
    | "mail-missing"
    | "mail"
    | "municipality-missing"
    | "municipality"
    | "municipality-code"
    | "municipality-outside"
    | "municipality-left"
    | "role-missing"
    | "role"
    | "day-missing"
    | "day"
    | "day-far";
  value: string;
}

/** The cell that a fault is in; null when it is in the row as a whole. */
export function columnOf(why: LineFault["why"]): PeopleColumn | null {
  if (why === "spilled") return null;
  const [subject] = why.split("-");
  return columnBySubject[subject as keyof typeof columnBySubject];
}

const columnBySubject = {
  name: "navn",
  mail: "mail",
  municipality: "kommune",
  role: "rolle",
  day: "startdato",
} as const;

export const roleByWord: Record<string, Role> = {
  agent: "agent",
  leder: "leader",
  vært: "host",
  vaert: "host",
  sekretariat: "secretariat",
  sekretariatet: "secretariat",
  styregruppe: "steering",
  styregruppen: "steering",
  repræsentantskab: "steering",
  repræsentantskabet: "steering",
  // As the site writes them in English.
  leader: "leader",
  host: "host",
  secretariat: "secretariat",
  "steering group": "steering",
};

/**
 * Reads one line: name, mail, municipality by name or official code, one or more roles with a comma, semicolon, slash, plus, line break or "og" between them,
 * and the day the person starts. Returns everything that is wrong with it at once.
 */
export function readPersonLine(
  { line, cells: given, hasExtraCells }: SheetLine<PeopleColumn>,
  findMunicipality: MunicipalityFinder<KnownMunicipality>,
  today: string,
): { entry: PersonLine } | { faults: LineFault[] } {
  const faults: LineFault[] = [];
  const complain = (why: LineFault["why"], value = "") => {
    faults.push({ why, value: value.slice(0, 80) });
  };
  if (hasExtraCells) complain("spilled");
  const cells = withoutGuards(given);
  const written = tidyName(cells.navn);
  const name = givenNameFirst(written);
  if (!name) complain("name-missing");
  const ofName = name ? nameFaultOf(name) : null;
  if (ofName) complain(ofName.why, ofName.of);
  const mail = mailAddress.safeParse(cells.mail);
  if (!mail.success) complain(cells.mail ? "mail" : "mail-missing", cells.mail);
  const roles = readRoles(cells.rolle, complain);
  const startsOn = parseDay(cells.startdato);
  if (!startsOn) complain(cells.startdato ? "day" : "day-missing", cells.startdato);
  else if (!isPlausibleDay(startsOn, today)) complain("day-far", cells.startdato);
  const municipality = cells.kommune ? (findMunicipality(cells.kommune) ?? null) : null;
  if (!cells.kommune && !mayLackMunicipality(roles)) complain("municipality-missing");
  if (cells.kommune && !municipality) complain(...whyNoMember(cells.kommune));
  const firstDay = startsOn && startsOn > today ? startsOn : today;
  if (municipality && hasLeft(municipality, firstDay)) complain("municipality-left", municipality.name);
  if (faults.length > 0 || !mail.success || !startsOn) return { faults };
  const isTurned = name !== written;
  return { entry: { line, name, isTurned, mail: mail.data, municipality, roles, startsOn } };
}

/** The apostrophe before what Excel is to take for text. */
const guard = /^['’]/;

/** The cells without the guard before each: a name has its own apostrophes, unless every cell has one. */
function withoutGuards(written: SheetLine<PeopleColumn>["cells"]): SheetLine<PeopleColumn>["cells"] {
  const { navn, ...others } = written;
  const filled = Object.values(others).filter(Boolean);
  const bare = Object.fromEntries(
    Object.entries(others).map(([column, text]) => [column, text.replace(guard, "")]),
  ) as typeof others;
  const isGuarded = filled.length > 0 && filled.every((text) => guard.test(text));
  return { ...bare, navn: isGuarded ? navn.replace(guard, "") : navn };
}

/** Why a text names no municipality of the hotline's: it is none of the 98, or it is one that never joined. */
function whyNoMember(text: string): [LineFault["why"], string] {
  const official = findOfficialMunicipality(text);
  if (official) return ["municipality-outside", official.name];
  return [/^\d+$/.test(text) ? "municipality-code" : "municipality", text];
}

function readRoles(text: string, complain: (why: LineFault["why"], value?: string) => void): Role[] {
  const words = text
    .toLowerCase()
    .split(/[,;/+&|\n]|\s(?:og|samt|and)\s/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (words.length === 0) complain("role-missing");
  for (const word of words.filter((word) => !Object.hasOwn(roleByWord, word))) complain("role", word);
  return roleNames.filter((role) => words.some((word) => roleByWord[word] === role));
}
