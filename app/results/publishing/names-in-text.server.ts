import { db } from "../../../db/database.server.ts";
import { people } from "../../../db/schema/people.ts";
import { createNameFinder } from "./names-in-text.ts";

/** What finds the names of people in the register, also of those who have left. */
export const registeredNameFinder = (): ((text: string) => string[]) =>
  createNameFinder(
    db
      .select({ name: people.name })
      .from(people)
      .all()
      .map(({ name }) => name),
  );
