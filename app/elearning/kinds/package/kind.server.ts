import { env } from "../../../base/env.server.ts";
import { defineLessonKind } from "../lesson-kind.server.ts";
import { packageLesson } from "./content.ts";
import { begunEdition, keepsPlace, takeNewEdition } from "./editions.server.ts";
import { packageEvidence } from "./evidence.ts";
import { statesBy } from "./states-by.server.ts";
import { setRuleForm } from "./package-lesson.server.ts";
import { packageUpload } from "./package-upload.server.ts";
import { launchToken } from "./runtime/launch.server.ts";

/** A SCORM package that somebody else made; it runs on an origin of its own and reports when it is completed. */
export const packageKind = defineLessonKind("package", {
  content: packageLesson,
  isReady: () => true,
  completedBy: "reported",
  canTry: () => false,
  opensWindows: true,
  view(_, { person, lesson, isRecorded, sessionId }) {
    const kind = isRecorded ? ("attempt" as const) : ("trial" as const);
    const begun = isRecorded ? begunEdition(person.id, lesson) : null;
    const lessonId = begun ?? lesson.id;
    const token = launchToken({ kind, personId: person.id, lessonId, sessionId: sessionId() });
    return { origin: env.CONTENT_ORIGIN ?? null, token, isOlderEdition: begun !== null };
  },
  restart: takeNewEdition,
  keepsPlace,
  ownRecords: statesBy,
  evidence: (content, { own }) => packageEvidence(content, own),
  editor: (content) => ({ package: content, maxMegabytes: env.PACKAGE_MAX_MB }),
  forms: { regel: setRuleForm },
  uploads: { pakke: packageUpload },
});
