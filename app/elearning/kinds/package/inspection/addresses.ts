/** Addresses of files within a package, as its manifest writes them. Pure. */
import { fileKey } from "./file-key.ts";

/** Whether the package has a file of this path. */
export type HasFile = (path: string) => boolean;

interface Address {
  path: string;
  /** With its "?"; "" without one. */
  query: string;
  /** With its "#"; "" without one. */
  fragment: string;
}

function split(href: string): Address {
  const [beforeFragment] = href.split("#", 1) as [string];
  const [path] = beforeFragment.split("?", 1) as [string];
  return {
    path: path.replaceAll("\\", "/"),
    query: beforeFragment.slice(path.length),
    fragment: href.slice(beforeFragment.length),
  };
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The paths that an address may mean: as addresses are written, or a file's name as it is, with its percent signs or all of it. */
function pathsOf(href: string): string[] {
  const { path } = split(href);
  const usual = decoded(path);
  return usual === null ? [path, href] : [usual, path, href];
}

/** The file that an address means: the first that the package has, else as addresses are written. */
export function fileOf(href: string, hasFile: HasFile): string {
  const paths = pathsOf(href);
  return paths.find(hasFile) ?? paths[0]!;
}

/** Whether an address leads out of the package, however it is written. */
export function leadsOutside(href: string): boolean {
  const { path } = split(href);
  return path.startsWith("/") || fileKey(path) === null || fileKey(decoded(path) ?? path) === null;
}

/** The address as a browser opens it, of the file that it means. */
export function addressOf(href: string, hasFile: HasFile): string {
  const { path, query, fragment } = split(href);
  const file = fileOf(href, hasFile);
  if (file === href && file !== path) return encoded(href);
  const plain = withoutDots(file === decoded(path) ? path : encoded(file));
  return plain + query + fragment;
}

const encoded = (path: string) => path.split("/").map(encodeURIComponent).join("/");

/** A path that stays within the package, without its detours. */
function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** An address with the parameters of the item that opens it, before its fragment (SCORM 2004 CAM, 3.4.1.11). */
export function withParameters(href: string, parameters = ""): string {
  const given = parameters.trim().replace(/^[?&]+/, "");
  const [added] = given.split("#", 1) as [string];
  const [beforeFragment] = href.split("#", 1) as [string];
  const joint = added === "" || /[?&]$/.test(beforeFragment) ? "" : beforeFragment.includes("?") ? "&" : "?";
  const fragment = href.slice(beforeFragment.length) || given.slice(added.length);
  return beforeFragment + joint + added + fragment;
}

/** An address as one reads it: its letters, not their codes. */
export const readableAddress = (href: string): string => decoded(href) ?? href;
