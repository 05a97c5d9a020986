import { heed } from "../app/base/events.server.ts";
import { consequences, enclosures, lateProps } from "../app/server/event-handlers.server.ts";
import { encloseBy } from "../app/mail/letters/attachments.server.ts";
import { completeLate } from "../app/mail/letters/late-props.server.ts";

heed(consequences);
completeLate(lateProps);
encloseBy(enclosures);
