import type { Role } from "../../db/enums.ts";
import { idPattern } from "../base/forms/ids.ts";

/** Who may enter: anyone, anyone signed in, someone who has switched to one of these roles, or a program with a key. */
export type Who = "anyone" | "signed-in" | "key" | readonly Role[];

type OnlyMode = "demo" | "development";

export interface Address {
  path: string;
  /** The route module under app/. Absent for what a plain Express handler answers (express-handlers.server.ts). */
  file?: string;
  who: Who;
  /** The address exists in this mode only. */
  only?: OnlyMode;
}

/** What stands in each parameter of the site map: the id of a row, or a text that its route reads. */
const params: Record<string, "id" | "text"> = {
  account: "id",
  action: "id",
  call: "text",
  chart: "text",
  code: "text",
  file: "text",
  id: "id",
  item: "id",
  key: "text",
  kind: "text",
  language: "text",
  layout: "text",
  lesson: "text",
  letter: "text",
  list: "text",
  name: "text",
  number: "text",
  page: "text",
  person: "id",
  question: "text",
  round: "id",
  token: "text",
  version: "text",
  way: "text",
};

/** The parts of a path that a parameter stands for, as a regular expression. Throws when nobody has said what stands in it. */
export function paramPattern(name: string): string {
  const holds = params[name];
  if (!holds) throw new Error(`Say in \`params\` of server/addresses.ts what stands in :${name}`);
  return holds === "id" ? idPattern.source.slice(1, -1) : "[^/]+";
}

/** One address or several, before their roles are assigned. */
type Entry = { path: string; file?: string }[];

/** A page. `file` is a route module under app/, or beneath the `folder` of the branch when it names no folder itself. */
export const page = (path: string, file: string): Entry => [{ path, file }];

/** An address that a plain Express handler answers. */
export const handler = (path: string): Entry => [{ path }];

/** Addresses that begin with `path`. Their route modules lie in `folder` (under app/) unless they name another. */
export function branch(path: string, first: { folder: string } | Entry[], rest: Entry[] = []): Entry {
  const [entries, folder] = Array.isArray(first) ? [first, undefined] : [rest, first.folder];
  return entries.flat().map((entry) => ({
    path: path + entry.path,
    ...(entry.file && { file: folder && !entry.file.includes("/") ? `${folder}/${entry.file}` : entry.file }),
  }));
}

/** Assigns who may enter to a list of addresses. */
export const enteredBy = (who: Who, entries: Entry[], only?: OnlyMode): Address[] =>
  entries.flat().map((entry) => ({ ...entry, who, ...(only && { only }) }));
