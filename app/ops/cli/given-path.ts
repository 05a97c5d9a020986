import { resolve } from "node:path";
import { callerFolder } from "../../base/env.server.ts";

/** The file or folder that a word of the command names, from the folder in which it was called. */
export const givenPath = (word: string): string => resolve(callerFolder(), word);
