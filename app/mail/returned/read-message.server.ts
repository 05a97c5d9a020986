import PostalMime, { type Email } from "postal-mime";
import { letterOfReference, type ReferredLetter } from "../outbox/letter-reference.server.ts";
import { classify, type Report, type ReturnedMessage } from "./report.ts";

/** More of a message is not read: what tells is at its beginning. */
export const maxMessageBytes = 256 * 1024;
const maxReferences = 100;

const parserLimits = {
  // The letter that is returned is looked through for its reference, and not taken for the words of the report.
  forceRfc822Attachments: true,
  maxNestingDepth: 20,
  maxHeadersSize: 64 * 1024,
};

/** What a message says, and the letters of ours that it names; null when it cannot be read. Never throws, whatever strangers write. */
export async function readMessage(
  raw: Buffer,
): Promise<{ report: Report; letters: ReferredLetter[] } | null> {
  try {
    const email = await PostalMime.parse(raw.subarray(0, maxMessageBytes), parserLimits);
    const parts = email.attachments.map(({ mimeType, content }) => ({
      mimeType,
      text: typeof content === "string" ? content : Buffer.from(content as Uint8Array).toString("utf8"),
    }));
    const report = classify(messageOf(email, parts));
    return {
      report,
      letters: referencesIn([
        raw.toString("latin1", 0, maxMessageBytes),
        email.text ?? "",
        ...parts.map(({ text }) => text),
      ]),
    };
  } catch {
    return null;
  }
}

function messageOf(email: Email, parts: { mimeType: string; text: string }[]): ReturnedMessage {
  const isStatus = (mimeType: string) =>
    mimeType === "message/delivery-status" || mimeType === "message/global-delivery-status";
  return {
    headers: new Map(email.headers.map(({ key, value }) => [key, value])),
    subject: email.subject ?? "",
    from: email.from?.address ?? "",
    text: email.text ?? plainText(email.html ?? ""),
    deliveryStatus: parts
      .filter(({ mimeType }) => isStatus(mimeType))
      .map(({ text }) => text.replaceAll(/\r?\n[ \t]+/g, " "))
      .join("\n"),
  };
}

const plainText = (html: string) => html.replaceAll(/<[^<>]*>/g, " ");

/** As many digits as a reference has, and no more. */
const digits = /(?<![0-9a-f])[0-9a-f]{36}(?![0-9a-f])/gi;

/** The letters of ours that are named anywhere: whoever can name one has had it. */
function referencesIn(texts: string[]): ReferredLetter[] {
  const found = new Set(texts.flatMap((text) => text.match(digits) ?? []).map((each) => each.toLowerCase()));
  return [...found].slice(0, maxReferences).flatMap((each) => letterOfReference(each) ?? []);
}
