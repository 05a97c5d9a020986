import { heed } from "../app/announce.server.ts";
import { consequences, enclosures, lateProps } from "../app/consequences.server.ts";
import { encloseBy } from "../app/mail/enclosures.server.ts";
import { completeLate } from "../app/mail/late.server.ts";

heed(consequences);
completeLate(lateProps);
encloseBy(enclosures);
