import { env } from "../env.server.ts";

/** The address people write to: the one that every letter comes from. */
export const contactMail = (): string => /<([^<>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;
