import { heed } from "../app/announce.server.ts";
import { consequences, lateProps } from "../app/consequences.server.ts";
import { completeLate } from "../app/mail/late.server.ts";

heed(consequences);
completeLate(lateProps);
