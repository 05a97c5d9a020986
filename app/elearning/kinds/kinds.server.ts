import type { Lesson } from "../courses/lessons.server.ts";
import * as all from "./registry.server.ts";

/** Every kind of lesson that `registry.server.ts` lists, by its name. */
export const lessonKinds = all;

/** What can be done with a lesson, by its kind. */
export const kindOf = ({ kind }: Pick<Lesson, "kind">) => lessonKinds[kind];
