/** Conversations are checked and played by tasks: their authors may have made them endless. */
import { isTaskLimit } from "../../../base/tasks/task-limit-error.ts";
import { defineTask } from "../../../base/tasks/tasks.server.ts";
import type { ConversationContent } from "./conversation.ts";
import type { CheckOutcome } from "./check-call.task.server.ts";
import { type InkFault, StoryFault } from "./ink-fault.ts";
import type { Play, PlayOutcome } from "./play-call.task.server.ts";

/** Far more than the check's own limits take, also on a busy machine. */
const maxCheckSeconds = 30;
const maxPlaySeconds = 10;

const runCheck = defineTask<string, CheckOutcome>(
  "app/elearning/kinds/conversation/check-call.task.server.ts",
  { ms: maxCheckSeconds * 1000 },
);
const runPlay = defineTask<{ call: ConversationContent; play: Play }, PlayOutcome>(
  "app/elearning/kinds/conversation/play-call.task.server.ts",
  { ms: maxPlaySeconds * 1000 },
);

/** Compiles a conversation and explores every path through it, for someone (`askedBy`: an id). Rejects when too many tasks wait. */
export const checkInk = (source: string, askedBy: string): Promise<CheckOutcome> =>
  runCheck(source, askedBy).catch((error) => ({ faults: [limitFault(error, maxCheckSeconds)], more: 0 }));

/** Plays a part of a call, for someone (`askedBy`: an id). Rejects when too many tasks wait. */
export const playCall = (call: ConversationContent, play: Play, askedBy: string): Promise<PlayOutcome> =>
  runPlay({ call, play }, askedBy).catch((error) => ({ fault: limitFault(error, maxPlaySeconds) }));

/** The limit that a task met, as a fault; `seconds` is its limit of time. Throws everything else. */
export function limitFault(error: unknown, seconds: number): InkFault {
  if (!isTaskLimit(error) || error.limit === "queue") throw error;
  return new StoryFault(error.limit === "time" ? { what: "time", limit: seconds } : { what: "memory" }).fault;
}
