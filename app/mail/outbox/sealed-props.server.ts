import { hkdfSync } from "node:crypto";
import { env } from "../../base/env.server.ts";
import { openSealed, seal } from "../../base/seal.server.ts";

const key = Buffer.from(hkdfSync("sha256", env.SESSION_SECRET, "", "letter props", 32));

/** Encrypts a letter's props, so that a copy of the database lets nobody in. */
export const sealProps = (props: unknown): Buffer => seal(key, JSON.stringify(props));

/** Decrypts sealed props. Throws when they were sealed with another secret or changed since. */
export const openProps = (sealed: Buffer): unknown => JSON.parse(openSealed(key, sealed));
