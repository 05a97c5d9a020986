import { parseDay } from "../../base/dates/date-text.ts";
import { daysLater } from "../../base/dates/danish-time.ts";
import { visibleText } from "../../base/forms/visible-text.ts";
import type { CourseDayDraft, DraftRefusal } from "./planning.server.ts";

/** At most so many days in one series. */
const maxSeriesDays = 40;

interface HostMunicipality {
  id: number;
  name: string;
}

export type SeriesComplaint = "none" | "many" | "day" | "municipality" | "venue" | "surplus" | "long";

/** A line that cannot be read, or whose day cannot stand: which, from 1, and why. */
export interface BadLine {
  line: number;
  wrong: SeriesComplaint | DraftRefusal;
}

/**
 * Reads a series, one day a line: the date, and where the day is held elsewhere than its model also municipality, venue, room
 * and address, with semicolons between. Everything else is the model's; sign-up opens and closes as long before. Tells
 * every line that cannot be read, or that `judge` says no to.
 */
export function readSeries(
  text: string,
  model: CourseDayDraft,
  places: HostMunicipality[],
  judge: (plan: CourseDayDraft) => DraftRefusal | null,
): { plans: CourseDayDraft[]; lines: number[] } | { bad: BadLine[] } {
  const lines = visibleText(text)
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text);
  if (lines.length === 0) return { bad: [{ line: 1, wrong: "none" }] };
  if (lines.length > maxSeriesDays) return { bad: [{ line: lines[maxSeriesDays]!.line, wrong: "many" }] };
  const read = lines.map(({ line, text }) => ({ line, plan: readLine(text, model, places) }));
  const bad = read.flatMap(({ line, plan }) => {
    const wrong = typeof plan === "string" ? plan : judge(plan);
    return wrong ? [{ line, wrong }] : [];
  });
  if (bad.length > 0) return { bad };
  return { plans: read.map(({ plan }) => plan as CourseDayDraft), lines: read.map(({ line }) => line) };
}

function readLine(
  line: string,
  model: CourseDayDraft,
  places: HostMunicipality[],
): CourseDayDraft | SeriesComplaint {
  const [date = "", host = "", venue = "", room = "", address = "", ...surplus] = line
    .split(";")
    .map((cell) => cell.trim());
  const on = parseDay(date);
  if (!on) return "day";
  if (surplus.some(Boolean)) return "surplus";
  const shift = Math.round((Date.parse(on) - Date.parse(model.on)) / 86_400_000);
  const dated = {
    ...model,
    on,
    opensOn: daysLater(model.opensOn, shift),
    closesOn: daysLater(model.closesOn, shift),
  };
  if (!host && (venue || room || address)) return "municipality";
  if (!host) return dated;
  const place = places.find(({ name }) => name.toLocaleLowerCase("da") === host.toLocaleLowerCase("da"));
  if (!place) return "municipality";
  if (!venue) return "venue";
  if (venue.length > 120 || room.length > 120 || address.length > 200) return "long";
  return { ...dated, hostMunicipalityId: place.id, venue, room, address };
}
