import { heed } from "../app/announce.server.ts";
import { consequences } from "../app/consequences.server.ts";

heed(consequences);
