import { isUtf8 } from "node:buffer";

/**
 * A calendar reader, written from RFC 5545, 5546 and 6868 and independent of the product's code: a REQUEST adds an event, or changes it when
 * its SEQUENCE is higher; a CANCEL removes it; anything older is ignored.
 */
export interface Event {
  uid: string;
  sequence: number;
  /** The recipient's name. */
  name: string;
  /** Local Danish time, for instance 2027-03-28 09:00. */
  starts: string;
  ends: string;
  place: string;
}

export interface Message {
  method: string;
  events: Event[];
  cancelled: boolean;
}

const mostOctets = 75;

/**
 * How many lines of a body have more than 75 octets, or are no UTF-8 when read alone, as where a letter is cut.
 */
export function badLines(body: Buffer): number {
  let count = 0;
  for (let at = 0; at < body.length; ) {
    const found = body.indexOf("\r\n", at);
    const end = found === -1 ? body.length : found;
    const line = body.subarray(at, end);
    if (line.length > mostOctets || !isUtf8(line)) count++;
    at = end + 2;
  }
  return count;
}

/** Reads one calendar body; throws unless it is exactly one VEVENT in one VCALENDAR. */
export function readMessage(body: string): Message {
  const lines = body.replace(/\r\n[ \t]/g, "").split("\r\n");
  const value = (name: string): string => {
    const found = lines.filter((line) => line.split(/[:;]/, 1)[0] === name);
    if (found.length !== 1) throw new Error(`${name} occurs ${found.length} times.`);
    return found[0]!.slice(found[0]!.indexOf(":") + 1);
  };
  if (lines.filter((line) => line === "BEGIN:VEVENT").length !== 1) throw new Error("Not one event.");
  return {
    method: value("METHOD"),
    cancelled: value("STATUS") === "CANCELLED",
    events: [
      {
        uid: value("UID"),
        sequence: Number(value("SEQUENCE")),
        name: nameOf(lines.find((line) => line.startsWith("ATTENDEE;")) ?? ""),
        starts: localOf(value("DTSTART")),
        ends: localOf(value("DTEND")),
        place: value("LOCATION").replace(/\\([,;\\])/g, "$1"),
      },
    ],
  };
}

/** The name in an attendee's line: in quotation marks where it has signs that end a parameter, and with signs of its own for some (RFC 6868). */
function nameOf(line: string): string {
  const [, quoted, bare] = /;CN=(?:"([^"]*)"|([^";:,]*))[;:]/.exec(line) ?? [];
  const signs: Record<string, string> = { "^^": "^", "^'": '"', "^n": "\n" };
  return (quoted ?? bare ?? "").replace(/\^[\^'n]/g, (sign) => signs[sign]!);
}

/**
 * Danish local time of a UTC stamp (20270328T070000Z): summer time from the last Sunday of March to the last Sunday of October,
 * changing at 01:00 UTC.
 */
function localOf(stamp: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ$/.exec(stamp)!;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const summer = at >= lastSunday(Number(year), 2) && at < lastSunday(Number(year), 9);
  const local = new Date(at + (summer ? 2 : 1) * 3_600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}

/** One reader's calendar. `faults` counts messages that were out of order or could not be applied. */
export class Calendar {
  readonly entries = new Map<string, Event>();
  readonly uids = new Set<string>();
  faults = 0;
  private readonly highestSequence = new Map<string, number>();

  take({ method, events, cancelled }: Message): void {
    for (const event of events) {
      this.uids.add(event.uid);
      if (event.sequence <= (this.highestSequence.get(event.uid) ?? -1)) this.faults++;
      else if (method === "REQUEST" && !cancelled) this.entries.set(event.uid, event);
      else if (method === "CANCEL" && cancelled) this.faults += this.entries.delete(event.uid) ? 0 : 1;
      else this.faults++;
      this.highestSequence.set(
        event.uid,
        Math.max(event.sequence, this.highestSequence.get(event.uid) ?? -1),
      );
    }
  }
}
