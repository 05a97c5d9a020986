import type { AnyJobKind } from "../jobs/job-kind.server.ts";
import { packageCheck } from "../elearning/kinds/package/check-job.server.ts";
import { peopleImport } from "../people/import/import-job.server.ts";
import { roundClosing } from "../surveys/closing/closing-job.server.ts";
import { roundOpening } from "../surveys/rounds/opening-job.server.ts";

/** Every kind of job; each room defines its own. */
export const jobKinds: readonly AnyJobKind[] = [peopleImport, roundOpening, roundClosing, packageCheck];
