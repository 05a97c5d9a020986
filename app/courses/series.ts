import { readDay } from "../ui/dates.ts";
import { daysLater } from "../ui/danish-time.ts";
import { visible } from "../ui/visible.ts";
import type { Plan } from "./planning.server.ts";

/** At most so many days in one series. */
const most = 40;

interface Place {
  id: number;
  name: string;
}

export type SeriesComplaint = "none" | "many" | "day" | "twice" | "municipality" | "venue" | "long";

/** A line that cannot be read: which, from 1, and why. */
export interface BadLine {
  line: number;
  wrong: SeriesComplaint;
}

/**
 * Reads a series, one day a line: the date, and where the day is held elsewhere than its model also municipality, venue, room
 * and address, with semicolons between. Everything else is the model's; sign-up opens and closes as long before. Tells the
 * first line that cannot be read.
 */
export function readSeries(text: string, model: Plan, places: Place[]): { plans: Plan[] } | BadLine {
  const lines = visible(text)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return { line: 1, wrong: "none" };
  if (lines.length > most) return { line: most + 1, wrong: "many" };
  const plans: Plan[] = [];
  for (const [index, line] of lines.entries()) {
    const read = readLine(line, model, places);
    const wrong = typeof read === "string" ? read : plans.some((plan) => same(plan, read)) ? "twice" : null;
    if (wrong) return { line: index + 1, wrong };
    plans.push(read as Plan);
  }
  return { plans };
}

const same = (a: Plan, b: Plan) =>
  a.on === b.on && a.hostMunicipalityId === b.hostMunicipalityId && a.room === b.room;

function readLine(line: string, model: Plan, places: Place[]): Plan | SeriesComplaint {
  const [date = "", host = "", venue = "", room = "", address = ""] = line
    .split(";")
    .map((cell) => cell.trim());
  const on = readDay(date);
  if (!on) return "day";
  const shift = Math.round((Date.parse(on) - Date.parse(model.on)) / 86_400_000);
  const dated = {
    ...model,
    on,
    opensOn: daysLater(model.opensOn, shift),
    closesOn: daysLater(model.closesOn, shift),
  };
  if (!host) return dated;
  const place = places.find(({ name }) => name.toLocaleLowerCase("da") === host.toLocaleLowerCase("da"));
  if (!place) return "municipality";
  if (!venue) return "venue";
  if (venue.length > 120 || room.length > 120 || address.length > 200) return "long";
  return { ...dated, hostMunicipalityId: place.id, venue, room, address };
}
