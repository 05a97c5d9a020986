import { daysLater } from "../../base/dates/danish-time.ts";
import { parseDay } from "../../base/dates/date-text.ts";
import { visibleText } from "../../base/forms/visible-text.ts";
import { maxChars } from "./day-form.ts";
import type { CourseDayDraft, DraftRefusal } from "./draft.ts";

/** How many days a series may have. */
const maxSeriesDays = 40;

interface HostMunicipality {
  id: number;
  name: string;
}

export type SeriesComplaint = "none" | "many" | "day" | "municipality" | "venue" | "surplus" | "long";

/** A line that cannot be read, or whose day is refused: which, from 1, and why. */
export interface BadLine {
  line: number;
  complaint: SeriesComplaint | DraftRefusal;
}

/**
 * Reads a series, one day a line: the date, and where the day is held elsewhere than its model also municipality, venue, room
 * and address, separated by semicolons. Everything else is the model's; sign-up opens and closes as long before. Refuses with every
 * line that cannot be read, or whose draft `judge` refuses.
 */
export function readSeries(
  text: string,
  model: CourseDayDraft,
  municipalities: HostMunicipality[],
  judge: (draft: CourseDayDraft) => DraftRefusal | null,
): { drafts: CourseDayDraft[]; lines: number[] } | { bad: BadLine[] } {
  const lines = visibleText(text)
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text);
  if (lines.length === 0) return { bad: [{ line: 1, complaint: "none" }] };
  if (lines.length > maxSeriesDays) return { bad: [{ line: lines[maxSeriesDays]!.line, complaint: "many" }] };
  const read = lines.map(({ line, text }) => ({ line, draft: readLine(text, model, municipalities) }));
  const bad = read.flatMap(({ line, draft }) => {
    const complaint = typeof draft === "string" ? draft : judge(draft);
    return complaint ? [{ line, complaint }] : [];
  });
  if (bad.length > 0) return { bad };
  return { drafts: read.map(({ draft }) => draft as CourseDayDraft), lines: read.map(({ line }) => line) };
}

function readLine(
  line: string,
  model: CourseDayDraft,
  municipalities: HostMunicipality[],
): CourseDayDraft | SeriesComplaint {
  const [date = "", host = "", venue = "", room = "", address = "", ...surplus] = line
    .split(";")
    .map((cell) => cell.trim());
  const on = parseDay(date);
  if (!on) return "day";
  if (surplus.some(Boolean)) return "surplus";
  if (!host && (venue || room || address)) return "municipality";
  const draft = moveTo(on, model);
  if (!host) return draft;
  const isHost = ({ name }: HostMunicipality) =>
    name.toLocaleLowerCase("da") === host.toLocaleLowerCase("da");
  const municipality = municipalities.find(isHost);
  if (!municipality) return "municipality";
  if (!venue) return "venue";
  if (venue.length > maxChars.venue || room.length > maxChars.room || address.length > maxChars.address)
    return "long";
  return { ...draft, hostMunicipalityId: municipality.id, venue, room, address };
}

/** The model on another date, with sign-up as long before it. */
function moveTo(on: string, model: CourseDayDraft): CourseDayDraft {
  const shiftDays = Math.round((Date.parse(on) - Date.parse(model.on)) / 86_400_000);
  return {
    ...model,
    on,
    opensOn: daysLater(model.opensOn, shiftDays),
    closesOn: daysLater(model.closesOn, shiftDays),
  };
}
