/** When a caption is shown, as programs write it. */
export interface CaptionTimes {
  /** In seconds. */
  from: number;
  to: number;
  /** Where it stands, in WebVTT's words. */
  settings: string[];
}

/** The most characters of a line with times: two times, and where the caption stands, have a third of them. */
const maxTimesChars = 300;

/** The hour may be left out, the decimal sign be a comma, and a translating program have put spaces in. */
const time = /^(?:(\d{1,3}): ?)?(\d{1,3}): ?(\d{1,2})(?:[.,] ?(\d{1,9})|:(\d{3}))?(?=\s|$)/;
/** As it should be, and as programs that set and translate texts change it. */
const arrow = /(--?\s?>|--?&gt;|[–—]>|→)/;
/** YouTube's own format has a comma between the times. */
const commaBetween = /^(\d{1,3}:\d{2}:\d{2}\.\d{3}),(?=\d{1,3}:\d{2}:\d{2}\.\d{3}$)/;
const setting = /^(?:vertical|line|position|size|align|region):[\w.,%-]{1,40}$/;

/** The times in a line that says when a caption is shown; null for any other line. */
export function findCaptionTimes(line: string): CaptionTimes | null {
  if (line.length > maxTimesChars) return null;
  const [before, between, after, ...more] = line.replace(commaBetween, "$1 --> ").split(arrow);
  if (before === undefined || after === undefined || more.length > 0) return null;
  const [from, to] = [readTime(before.trim()), readTime(after.trim())];
  if (from?.rest !== "" || !to) return null;
  // "10:30 → 11:00" may be the words of a caption.
  if (between !== "-->" && !(from.isExact && to.isExact)) return null;
  const settings = to.rest.split(/\s+/).filter((word) => setting.test(word));
  return { from: from.seconds, to: to.seconds, settings };
}

/** The time that a text begins with, and what stands after it. */
function readTime(text: string): { seconds: number; isExact: boolean; rest: string } | null {
  const found = time.exec(text);
  if (!found) return null;
  const [whole, hours = "0", minutes, wholeSeconds, decimals = found[5]] = found;
  const seconds =
    Number(hours) * 3600 + Number(minutes) * 60 + Number(wholeSeconds) + Number(`0.${decimals ?? "0"}`);
  return { seconds, isExact: decimals !== undefined, rest: text.slice(whole.length) };
}

/** A time as WebVTT writes it; never later than it is. */
export function vttTime(seconds: number): string {
  const thousandths = Math.floor(seconds * 1000 + 0.001);
  const part = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, "0");
  const minutes = part((thousandths / 60_000) % 60, 2);
  const wholeSeconds = part((thousandths / 1000) % 60, 2);
  return `${part(thousandths / 3_600_000, 2)}:${minutes}:${wholeSeconds}.${part(thousandths % 1000, 3)}`;
}
