import { registerEventHandlers } from "../app/base/events.server.ts";
import { eventHandlers, attachmentMakers, lateProps } from "../app/server/event-handlers.server.ts";
import { registerAttachments } from "../app/mail/letters/attachments.server.ts";
import { registerJobKinds } from "../app/jobs/jobs.server.ts";
import { undoKinds } from "../app/server/undo-kinds.server.ts";
import { registerUndoKinds } from "../app/undo/undo-kinds.server.ts";
import { registerLateProps } from "../app/mail/letters/late-props.server.ts";
import { jobKinds } from "../app/server/job-kinds.server.ts";

registerJobKinds(jobKinds);
registerEventHandlers(eventHandlers);
registerUndoKinds(undoKinds);
registerLateProps(lateProps);
registerAttachments(attachmentMakers);
