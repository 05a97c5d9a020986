import { writeFile } from "node:fs/promises";
import { createFairQueue } from "../../../base/tasks/fair-queue.ts";
import { defineTask } from "../../../base/tasks/tasks.server.ts";
import { numberText } from "../../../base/number-text.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import { keepFile } from "../stored-files.server.ts";
import {
  maxPictureParts,
  maxPicturePixels,
  maxPictureScans,
  maxPictureSidePixels,
  maxProgressivePixels,
  type PictureRefusal,
} from "./picture-headers.ts";
import type { PictureToRedraw, RedrawnPicture } from "./redraw-picture.task.server.ts";

const redrawPicture = defineTask<PictureToRedraw, RedrawnPicture>(
  "app/elearning/uploads/pictures/redraw-picture.task.server.ts",
  { ms: 30_000 },
);

/** The largest file of a picture that is received. */
export const maxPictureBytes = 10_000_000;

/** A picture takes up to 150 MB while it is redrawn: one at a time. */
const pictureQueue = createFairQueue(1);

/** A stored picture's file, and its size in pixels. */
interface StoredPicture {
  file: string;
  width: number;
  height: number;
}

/**
 * Redraws an uploaded picture, stores it under a name of the site's own, and sets it on its lesson by `use`; nothing is left of it when that
 * refuses. Refuses what is no still picture within the limits, in sentences. Rejects with `TaskLimitError`.
 */
export async function storePicture<Outcome extends object>(
  picture: PictureToRedraw,
  { askedBy, locale }: { askedBy: string; locale: Locale },
  use: (picture: StoredPicture) => Outcome,
): Promise<Outcome | { refused: PictureRefusal; sentences: string[] }> {
  const redrawn = await pictureQueue.run(askedBy, () => redrawPicture(picture, askedBy));
  if ("refused" in redrawn) return { ...redrawn, sentences: [refusalText(redrawn.refused, locale)] };
  const { webp, width, height } = redrawn;
  await writeFile(picture.path, webp);
  return keepFile(picture.path, "webp", (file) => use({ file, width, height }));
}

function refusalText(refused: PictureRefusal, locale: Locale): string {
  const limits = {
    most: numberText(maxPicturePixels / 1_000_000, locale),
    mostSide: numberText(maxPictureSidePixels, locale),
    mostParts: numberText(maxPictureParts, locale),
    mostScans: maxPictureScans,
    mostProgressive: numberText(maxProgressivePixels / 1_000_000, locale),
  };
  return textsOf(locale, "authoring")(`picture.${refused}`, limits);
}
