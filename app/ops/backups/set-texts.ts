/** What the operator's commands say of a backup. */
import { decimalText, numberText } from "../../base/number-text.ts";
import type { Locale } from "../../base/texts/locale.ts";
import type { ContentItem } from "./content.server.ts";

const space = "\u00a0";

/** A size in kB, or in MB from 10 MB. */
export const sizeText = (bytes: number, locale: Locale = "da"): string =>
  bytes < 10 * 1024 * 1024
    ? `${numberText(Math.ceil(bytes / 1024), locale)}${space}kB`
    : `${numberText(Math.ceil(bytes / (1024 * 1024)), locale)}${space}MB`;

/** 0,2 s, or 0.2 s in English. */
export const secondsText = (seconds: number, locale: Locale = "da"): string =>
  `${decimalText(seconds, 1, locale)}${space}s`;

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
  `${itemsText(paths.length)} på sitet er ændret, uden at nogen har gjort det på sitet: ${firstOf(paths)}. I ${folder} ligger alt, som det var. Er disken med DATA_DIR i orden?`;

/** That a set of an earlier version does not say what its films and packages were like. */
export const unhashedText = (count: number): string =>
  `Kopien er fra en tidligere version: indholdet af ${itemsText(count)} er ikke kontrolleret, kun størrelsen.`;
