/** Reads the source files for the architecture rules. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

const listFiles = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);

/** The source files of the product, as paths from the root. */
export const sourceFiles = ["app", "db", "emails"]
  .flatMap(listFiles)
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

/** The same without the invented people. */
export const productFiles = sourceFiles.filter((file) => !file.startsWith("db/demo/"));

/** The room of a file: its folder in `app`, or the folder beside `app` in which it stands. */
export const roomOf = (file: string): string =>
  file.startsWith("app/") ? file.split("/")[1]! : file.split("/")[0]!;

export const readSource = (file: string): string => readFileSync(join(root, file), "utf8");

/** Whether a file holds a room's texts, which may be of any length. */
export const isTexts = (file: string): boolean => /(?:^|\/|-)texts\.ts$/.test(file);
