/** What the operator's commands say of a backup. */
import type { ContentItem } from "./content.server.ts";

const number = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });

/** A size in kB, or in MB from 10 MB. */
export const sizeText = (bytes: number): string =>
  bytes < 10 * 1024 * 1024
    ? `${number.format(Math.ceil(bytes / 1024))} kB`
    : `${number.format(Math.ceil(bytes / (1024 * 1024)))} MB`;

/** How many files of films and how many packages. */
export function contentText(items: ContentItem[]): string {
  const films = items.filter(({ path }) => path.startsWith("films/")).length;
  const packages = items.length - films;
  return `${films} ${films === 1 ? "fil" : "filer"} til film og billeder, ${packages} ${packages === 1 ? "pakke" : "pakker"}`;
}

/** That the disk is too small for what is to be written. */
export const noRoomText = (
  folder: string,
  { neededBytes, freeBytes }: { neededBytes: number; freeBytes: number },
): string =>
  `Der er ikke plads i ${folder}: det fylder ${sizeText(neededBytes)}, og der er ${sizeText(freeBytes)} fri. Intet er ændret.`;

/** How many films and packages. */
export const itemsText = (count: number): string =>
  `${count} ${count === 1 ? "film eller pakke" : "film og pakker"}`;

const shownPaths = 5;

/** The first of some paths. */
export const firstOf = (paths: string[]): string =>
  `${paths.slice(0, shownPaths).join(", ")}${paths.length > shownPaths ? " …" : ""}`;

/** That films and packages on the site are no longer as they were, and where they still are. */
export const changedText = (folder: string, paths: string[]): string =>
  `${itemsText(paths.length)} på sitet er ikke længere, som de var: ${firstOf(paths)}. De ligger, som de var, i ${folder}. Er disken med DATA_DIR i orden?`;

/** That a set of an earlier version does not say what its films and packages were like. */
export const unhashedText = (count: number): string =>
  `Kopien er fra en tidligere version: indholdet af ${itemsText(count)} er ikke kontrolleret, kun størrelsen.`;
