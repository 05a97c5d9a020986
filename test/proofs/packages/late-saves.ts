import { launchToken } from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { small } from "../../elearning/packages/sample-packages.ts";
import type { Stage } from "./stage.ts";

/** Takes down under which figure something must hold, and what is wrong when it does not. */
export type Check = (
  figure: "late" | "outdated" | "forged" | "hostile" | "lost" | "incomplete",
  holds: boolean,
  what: string,
) => void;

/** Saves that come twice, late, from an older window or with a forged token: none of them may be taken. */
export async function tryLateSaves(stage: Stage, check: Check): Promise<void> {
  const { id } = await stage.lay(small());
  const token = launchToken({ kind: "attempt", lessonId: id, ...stage.session });
  const post = async (path: string, told: object, authorization = `Bearer ${token}`) => {
    const answer = await fetch(stage.site.content + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: authorization },
      body: JSON.stringify(told),
    });
    return { status: answer.status, ...((await answer.json()) as { launch?: number; elements?: object }) };
  };
  const place = (sequence: number, word: string, launch: number) => ({
    item: "del-1",
    launch,
    sequence,
    bases: null,
    set: { "cmi.core.lesson_location": word },
    splices: {},
  });
  const { launch: older } = await post("/koer/begynd", { item: null });
  await post("/koer/gem", place(3, "tre", older!));
  for (const [sequence, word] of [
    [2, "to"],
    [3, "igen"],
  ] as const)
    await post("/koer/gem", place(sequence, word, older!));
  const { launch, elements } = await post("/koer/begynd", { item: null });
  check("late", JSON.stringify(elements).includes('"tre"'), "a save that came late set the attempt back");
  const outdated = await post("/koer/gem", place(9, "gammel", older!));
  check("outdated", outdated.status === 409, "a window that was opened before another saved");
  const forged = `Bearer ${token.slice(0, -43)}${"x".repeat(43)}`;
  const taken = await post("/koer/gem", place(9, "falsk", launch!), forged);
  check("forged", taken.status === 401, "a forged token spoke for someone");
}
