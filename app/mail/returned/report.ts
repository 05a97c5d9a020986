/** What a message in the mailbox of returned letters says. */
type ReturnedKind = "permanent" | "temporary" | "auto-reply" | "other";

export interface Report {
  kind: ReturnedKind;
  /** Whether it is the address that fails, and not this letter, its size or a rule of the receiving server. */
  ofAddress: boolean;
  /** The status (RFC 3463) and what the server answered. */
  reason: string;
}

/** A message as the parser gives it, in plain texts. */
export interface ReturnedMessage {
  /** Header names in lower case. */
  headers: Map<string, string>;
  subject: string;
  from: string;
  text: string;
  /** The part for machines (RFC 3464); empty when there is none. */
  deliveryStatus: string;
}

const statusPattern = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/;

/** 5.x.x of which the address is to blame: not a full mailbox, a loop, a size, the content or a rule against the sender. */
export function isOfAddress(status: string): boolean {
  const [, kind, subject, detail] = statusPattern.exec(status) ?? [];
  if (kind !== "5") return false;
  if (subject === "0" || subject === "1") return true;
  if (subject === "2") return detail === "0" || detail === "1";
  return subject === "4" && ["1", "4", "310"].includes(detail!);
}

/** The reply of a mail server to RCPT TO: without a status of RFC 3463, 550, 551 and 553 say that there is no such recipient. */
export function isOfRecipient(reply: string): boolean {
  const [status] = statusPattern.exec(reply) ?? [];
  return status ? isOfAddress(status) : /^55[013]\b/.test(reply);
}

/** The first field of that name; empty when there is none. */
function fieldOf(text: string, name: string): string {
  const start = `${name.toLowerCase()}:`;
  const line = text.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(start));
  return line?.slice(start.length).trim().slice(0, 300) ?? "";
}

/** A full mailbox is emptied some day, whatever its server calls it. */
const isFullMailbox = (status: string) => /^[45]\.2\.[23]\b/.test(status);

function reportOf(status: string, answer: string, hasGivenUp: boolean): Report {
  const reason = answer.includes(status) ? answer : `${status} ${answer}`.trim();
  const isPermanent = hasGivenUp && status.startsWith("5") && !isFullMailbox(status);
  return {
    kind: isPermanent ? "permanent" : "temporary",
    ofAddress: isPermanent && isOfAddress(status),
    reason,
  };
}

/** Tells what a message is: a report in the standard form (RFC 3464), one in the words of a mail server, an automatic reply, or neither. */
export function classify(message: ReturnedMessage): Report {
  const other = { kind: "other" as const, ofAddress: false, reason: "" };
  if (message.deliveryStatus) return standardReport(message.deliveryStatus) ?? other;
  if (isAutoReply(message)) return { ...other, kind: "auto-reply" };
  return isFromMailServer(message) ? (reportInWords(message) ?? other) : other;
}

/** Of several recipients the first; our letters have one. Null when it tells of delivery. */
function standardReport(fields: string): Report | null {
  const action = fieldOf(fields, "Action").toLowerCase();
  if (!["failed", "delayed"].includes(action)) return null;
  const diagnostic = fieldOf(fields, "Diagnostic-Code").replace(/^\w+;\s*/, "");
  const [given = ""] = statusPattern.exec(fieldOf(fields, "Status")) ?? [];
  // Some servers say 5.0.0 and the real status in the diagnosis.
  const [answer] = statusPattern.exec(diagnostic) ?? [];
  const status = answer && (given === "" || given.endsWith(".0.0")) ? answer : given || "5.0.0";
  return reportOf(status, diagnostic, action === "failed");
}

const autoSubject =
  /^\s*(?:automatisk svar|autosvar|automatic reply|auto(?:matic)?[- ]?reply|out of (?:the )?office|ikke til stede|fraværende|ferie)\b/i;

function isAutoReply({ headers, subject }: ReturnedMessage): boolean {
  const submitted = headers.get("auto-submitted")?.toLowerCase() ?? "";
  const isReport = /report-type="?delivery-status/i.test(headers.get("content-type") ?? "");
  return (
    (!isReport && /^auto-(?:replied|notified)/.test(submitted)) ||
    headers.has("x-autoreply") ||
    headers.has("x-autorespond") ||
    /auto_reply/i.test(headers.get("precedence") ?? "") ||
    autoSubject.test(subject)
  );
}

const serverName = /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]*|mail-daemon|mdaemon)@/i;
const failureSubject =
  /undeliver|delivery status notification|failure notice|delivery (?:has )?fail|returned mail|mail delivery|ikke leveres|ikke leveret|kan ikke leveres|uleveret|delayed|forsinket/i;

const isFromMailServer = ({ from, subject, headers }: ReturnedMessage): boolean =>
  (serverName.test(from) || headers.get("return-path")?.trim() === "<>") && failureSubject.test(subject);

/** The report of a server that does not write RFC 3464: qmail, older Exchange, appliances. */
function reportInWords({ subject, text }: ReturnedMessage): Report | null {
  const isDelayed = /delay|forsinket|not yet|still trying|endnu ikke/i.test(subject);
  const line = text.split("\n").find((each) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(each));
  if (!line) return isDelayed ? reportOf("4.0.0", subject, false) : null;
  const [status] = statusPattern.exec(line) ?? [];
  const code = /\b([45])\d\d[ -]/.exec(line)?.[1];
  const answer = line.trim().slice(0, 300);
  return reportOf(
    status ?? (isOfRecipient(answer.replace(/^.*?\b(?=55[013]\b)/, "")) ? "5.1.1" : `${code}.0.0`),
    answer,
    !isDelayed,
  );
}
