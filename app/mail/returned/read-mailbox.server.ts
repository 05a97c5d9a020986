import { type FetchMessageObject, ImapFlow } from "imapflow";
import { env } from "../../base/env.server.ts";
import { log } from "../../base/log.server.ts";
import { mailToken, usesTokens } from "../connection/access-token.server.ts";
import { mailboxPosition, saveMailboxPosition } from "./mailbox-position.server.ts";
import { maxMessageBytes } from "./read-message.server.ts";
import { recordReturned } from "./record-returned.server.ts";

/** So many messages are looked at in a turn; the next ones wait for the next turn. */
const maxMessagesPerTurn = 200;

const isLoopback = (host: string) => ["localhost", "127.0.0.1", "[::1]"].includes(host);

/** The connection to the mailbox of an imap or imaps address. Its password crosses a network encrypted. */
async function connectionTo({ protocol, hostname, port, username, password }: URL): Promise<ImapFlow> {
  const user = decodeURIComponent(username);
  const secure = protocol === "imaps:";
  return new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    ...(secure || isLoopback(hostname) ? {} : { doSTARTTLS: true }),
    auth: usesTokens()
      ? { user, accessToken: await mailToken() }
      : { user, pass: decodeURIComponent(password) },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 60_000,
  });
}

/**
 * Reads what has come into the mailbox of `BOUNCE_IMAP_URL` since the last time. Nothing in the mailbox is changed, and of what people
 * write there only the headers are fetched.
 */
export async function readReturnedLetters(now: Date, stopping: AbortSignal): Promise<void> {
  if (!env.BOUNCE_IMAP_URL) return;
  const url = new URL(env.BOUNCE_IMAP_URL);
  const client = await connectionTo(url);
  // An error of the connection is thrown by the command that waits as well.
  client.on("error", (error) => log.error({ err: error }, "mailbox of returned letters"));
  try {
    await client.connect();
    const folder = decodeURIComponent(url.pathname.slice(1)) || "INBOX";
    const lock = await client.getMailboxLock(folder, { readOnly: true });
    try {
      await readNew(client, now, stopping);
    } finally {
      lock.release();
    }
    await client.logout();
  } finally {
    client.close();
  }
}

async function readNew(client: ImapFlow, now: Date, stopping: AbortSignal): Promise<void> {
  const uidValidity = client.mailbox ? String(client.mailbox.uidValidity) : "";
  const position = mailboxPosition();
  let lastUid = position?.uidValidity === uidValidity ? position.lastUid : 0;
  for (const uid of await newUids(client, lastUid)) {
    if (stopping.aborted) return;
    const raw = await fetchReport(client, uid);
    if (raw) await recordReturned(raw, now);
    // After each, so that one that fails the process is met once.
    lastUid = uid;
    saveMailboxPosition(uidValidity, lastUid, now);
  }
  saveMailboxPosition(uidValidity, lastUid, now);
}

/** The next of the messages that have not been looked at. */
async function newUids(client: ImapFlow, lastUid: number): Promise<number[]> {
  const uids = (await client.search({ uid: `${lastUid + 1}:*` }, { uid: true })) || [];
  // A range that ends in * has the newest message even when that is older.
  return uids
    .filter((uid) => uid > lastUid)
    .sort((a, b) => a - b)
    .slice(0, maxMessagesPerTurn);
}

const headerNames = ["content-type", "from", "return-path", "auto-submitted", "to"];

/** The beginning of a message that may be a report; undefined for what people write. */
async function fetchReport(client: ImapFlow, uid: number): Promise<Buffer | undefined> {
  const found = await client.fetchOne(String(uid), { headers: headerNames }, { uid: true });
  if (!found || !mayBeReport(found)) return undefined;
  const message = await client.fetchOne(
    String(uid),
    { source: { maxLength: maxMessageBytes } },
    { uid: true },
  );
  return message ? message.source : undefined;
}

/** Whether the headers are those of a mail server's report: what comes to an address of one letter alone counts as one too. */
function mayBeReport({ headers }: FetchMessageObject): boolean {
  const text = headers?.toString("latin1").replaceAll(/\r?\n[ \t]+/g, " ") ?? "";
  return (
    /^content-type:.*multipart\/report/im.test(text) ||
    /^return-path:\s*<>/im.test(text) ||
    /^from:.*(?:mailer-daemon|postmaster|microsoftexchange|mail-daemon|mdaemon)/im.test(text) ||
    /^to:.*\+[0-9a-f]{36}@/im.test(text)
  );
}
