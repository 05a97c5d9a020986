import { writeFile } from "node:fs/promises";
import { createFairQueue } from "../../../../base/tasks/fair-queue.ts";
import { defineTask } from "../../../../base/tasks/tasks.server.ts";
import { keepFile } from "../../../uploads/stored-files.server.ts";
import type { Picture } from "../page-content.ts";
import type { PictureRefusal } from "./picture-headers.ts";
import type { RedrawnPicture } from "./redraw-picture.task.server.ts";

const redrawPicture = defineTask<string, RedrawnPicture>(
  "app/elearning/kinds/interactive-page/pictures/redraw-picture.task.server.ts",
  { ms: 30_000 },
);

/** A picture takes up to 150 MB while it is redrawn: one at a time. */
const pictureQueue = createFairQueue(1);

/**
 * Redraws an uploaded picture, stores it under a name of the site's own, and adds it to its lesson by `use`; nothing is left of it when that
 * refuses. Refuses what is no still picture within the limits. Rejects with `TaskLimitError`.
 */
export async function storePicture<Outcome extends object>(
  path: string,
  askedBy: string,
  use: (picture: Picture) => Outcome,
): Promise<Outcome | { refused: PictureRefusal }> {
  const redrawn = await pictureQueue.run(askedBy, () => redrawPicture(path, askedBy));
  if ("refused" in redrawn) return redrawn;
  const { webp, width, height } = redrawn;
  await writeFile(path, webp);
  return keepFile(path, "webp", (file) => use({ file, width, height }));
}
