import { launchToken } from "../../../app/elearning/kinds/package/runtime/launch.server.ts";
import { small } from "../../elearning/packages/sample-packages.ts";
import type { Stage } from "./stage.ts";

/** Saves that come twice, late, from an older window or with a forged token; what of it was taken though it must not be. */
export async function lateSaves(stage: Stage): Promise<string[]> {
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
  const wrong: string[] = [];
  const { launch: older } = await post("/koer/begynd", { item: null });
  await post("/koer/gem", place(3, "tre", older!));
  for (const [sequence, word] of [
    [2, "to"],
    [3, "igen"],
  ] as const)
    await post("/koer/gem", place(sequence, word, older!));
  const { launch, elements } = await post("/koer/begynd", { item: null });
  if (!JSON.stringify(elements).includes('"tre"')) wrong.push("a save that came late set the attempt back");
  const outdated = await post("/koer/gem", place(9, "gammel", older!));
  if (outdated.status !== 409) wrong.push("a window that was opened before another saved");
  const forged = `Bearer ${token.slice(0, -43)}${"x".repeat(43)}`;
  const taken = await post("/koer/gem", place(9, "falsk", launch!), forged);
  if (taken.status !== 401) wrong.push("a forged token spoke for someone");
  return wrong;
}
