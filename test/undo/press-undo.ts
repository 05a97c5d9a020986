/** Presses the button that undoes what an answer did. */
import { action } from "../../app/undo/routes/undo.tsx";
import { visit } from "../visit.ts";

const locationOf = (answer: unknown): string => {
  const location = answer instanceof Response ? answer.headers.get("Location") : null;
  if (location === null) throw new Error("The answer leads nowhere.");
  return location;
};

/** The number under which what an answer did can be undone; null when it cannot. */
export const undoNumberOf = (answer: unknown): string | null =>
  new URL(locationOf(answer), "http://localhost").searchParams.get("fortryd");

/** Sends the form of that button as this session. Throws where there is no such button. */
export function pressUndo(answer: unknown, as: string) {
  const number = undoNumberOf(answer);
  if (number === null) throw new Error("There is nothing to undo.");
  return action(visit(`/fortryd/${number}`, { as, form: {} }));
}
