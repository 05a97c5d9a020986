import { launchToken } from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { small } from "../../elearning/packages/sample-packages.ts";
import type { Stage } from "./stage.ts";

/** How often each promise was broken. */
export const noFailures = {
  late: 0,
  outdated: 0,
  forged: 0,
  hostile: 0,
  lost: 0,
  incomplete: 0,
  ownWindow: 0,
  storage: 0,
  replaced: 0,
  names: 0,
};

/** Records a failure of this figure, with this description, when `holds` is false. */
export type Check = (figure: keyof typeof noFailures, holds: boolean, what: string) => void;

/** Saves that are repeated, late, from an older window or with a forged token: none may be accepted. */
export async function tryLateSaves(stage: Stage, check: Check): Promise<void> {
  const { id } = await stage.addPackage(small());
  const token = launchToken({ kind: "attempt", lessonId: id, ...stage.session });
  const post = async (path: string, data: object, authorization = `Bearer ${token}`) => {
    const response = await fetch(stage.site.content + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: authorization },
      body: JSON.stringify(data),
    });
    return {
      status: response.status,
      ...((await response.json()) as { launch?: number; elements?: object }),
    };
  };
  const saveOf = (sequence: number, word: string, launch: number) => ({
    item: "del-1",
    launch,
    sequence,
    bases: null,
    set: { "cmi.core.lesson_location": word },
    splices: {},
  });
  const { launch: older } = await post("/koer/begynd", { item: null });
  await post("/koer/gem", saveOf(3, "tre", older!));
  for (const [sequence, word] of [
    [2, "to"],
    [3, "igen"],
  ] as const)
    await post("/koer/gem", saveOf(sequence, word, older!));
  const { launch, elements } = await post("/koer/begynd", { item: null });
  check("late", JSON.stringify(elements).includes('"tre"'), "a late save overwrote a newer one");
  const outdated = await post("/koer/gem", saveOf(9, "gammel", older!));
  check("outdated", outdated.status === 409, "an older window was able to save");
  const forged = `Bearer ${token.slice(0, -43)}${"x".repeat(43)}`;
  const forgedSave = await post("/koer/gem", saveOf(9, "falsk", launch!), forged);
  check("forged", forgedSave.status === 401, "a forged token was accepted");
}
