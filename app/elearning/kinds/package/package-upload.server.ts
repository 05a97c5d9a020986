/** The upload of a package: a small one is checked while the sender waits, a large one by a job. */
import type { ContentUpload } from "../lesson-kind.server.ts";
import { startPackageCheck } from "./check-job.server.ts";
import { refusalTexts } from "./refusal-texts.server.ts";
import { setPackage } from "./package-lesson.server.ts";
import { packageLimits } from "./package-limits.server.ts";

/** A zip of this size is checked in about a second. */
const maxBytesAtOnce = 20_000_000;

export const packageUpload: ContentUpload = {
  maxBytes: () => packageLimits().maxBytes,
  async store({ actor, id, path, now, locale }) {
    const outcome = await setPackage(actor, id, path, now);
    if (!("errors" in outcome)) return outcome;
    return { refused: outcome.refused, sentences: refusalTexts(outcome.errors, locale) };
  },
  later: { isFor: (bytes) => bytes > maxBytesAtOnce, begin: startPackageCheck },
};
