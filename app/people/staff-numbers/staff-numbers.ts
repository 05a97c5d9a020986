import { maxStaffNumberChars } from "../../../db/limits.ts";
import { visibleText } from "../../base/visible-text.ts";
import { knownMail } from "../register/mail-address.ts";

/** A line of a list of staff numbers: whose it is, and the number; null takes away the one they have. */
export interface StaffNumberLine {
  /** From 1, as the list was pasted. */
  line: number;
  /** Lower case. */
  mail: string;
  number: string | null;
}

/**
 * What is wrong with a line: it is no mail address and number, the number cannot be one, the person stands twice, nobody has the
 * address, or another person of the municipality has the number.
 */
export type LineFault = "form" | "number" | "twice" | "unknown" | "taken";

export interface WrongLine {
  line: number;
  fault: LineFault;
}

/** Enough for everybody in the hotline at once. */
export const maxListChars = 50_000;

/** Reads a list with a mail address and a staff number on each line, as copied from two columns of Excel or with a semicolon between them. */
export function readStaffNumbers(list: string): { lines: StaffNumberLine[]; wrong: WrongLine[] } {
  const lines: StaffNumberLine[] = [];
  const wrong: WrongLine[] = [];
  const seen = new Set<string>();
  for (const [at, written] of list.split(/\r?\n/).entries()) {
    if (written.trim() === "" || isHeading(written)) continue;
    const [mail = "", number = "", ...rest] = written.split(/[\t;]/).map((cell) => visibleText(cell).trim());
    const read = { line: at + 1, mail: knownMail(mail), number: number || null };
    const fault = faultOf(read, rest.some(Boolean), seen);
    if (fault) wrong.push({ line: read.line, fault });
    else lines.push(read);
    seen.add(read.mail);
  }
  return { lines, wrong };
}

/** Whether a line is the heading of the columns, copied with them. */
const isHeading = (written: string): boolean => /^\s*"?(?:e-?)?mail(?:adresse)?"?\s*[\t;]/i.test(written);

function faultOf({ mail, number }: StaffNumberLine, hasMore: boolean, seen: Set<string>): LineFault | null {
  if (hasMore || !/^[^\s@]+@[^\s@]+$/.test(mail)) return "form";
  if (number !== null && (number.length > maxStaffNumberChars || !/^[\p{L}\p{N} ./-]+$/u.test(number)))
    return "number";
  return seen.has(mail) ? "twice" : null;
}

const maxNamedLines = 10;

/** Wrong lines as one complaint of a form: what is wrong and the numbers of the lines (form:2,3 unknown:7). */
export function lineComplaint(wrong: WrongLine[]): string {
  const faults = [...new Set(wrong.map(({ fault }) => fault))];
  return faults
    .map((fault) => {
      const lines = wrong.filter((one) => one.fault === fault).map(({ line }) => line);
      return `${fault}:${lines.slice(0, maxNamedLines).join(",")}`;
    })
    .join(" ");
}
