/** The acts of the proof, each done in the product and in the model. */
import fc from "fast-check";
import { acceptOffer, enrol } from "../../../app/course-days/sign-up/enrolments.server.ts";
import { changeDay } from "../../../app/course-days/sign-up/change-day.server.ts";
import { giveUp } from "../../../app/course-days/sign-up/give-up.server.ts";
import {
  fillReservedSeat,
  signOffOther,
  signUpOther,
  swapSeat,
} from "../../../app/course-days/team-sign-up/sign-up-others.server.ts";
import { cancelDay, setSeats } from "../../../app/course-days/planning/planning.server.ts";
import { releaseExpired } from "../../../app/course-days/sign-up/waiting-list.server.ts";
import {
  giveBackReservation,
  reserveSeats,
} from "../../../app/course-days/team-sign-up/reservations.server.ts";
import type { Person } from "../../../app/people/register/person.server.ts";
import { danishDate, daysLater } from "../../../app/base/dates/danish-time.ts";
import type { Model } from "./model.ts";

/** A person is identified by an index here, a leader by the index of the municipality: 0 or 1. */
export interface World {
  agents: Person[];
  leaders: Person[];
  secretariat: Person;
  days: number[];
  model: Model;
  now: Date;
}

export interface Act {
  name: string;
  /** Returns the outcome in the product and in the model. */
  run: (world: World) => [product: string, model: string];
}

/** A short text for an outcome. */
function outcomeText(outcome: object | boolean): string {
  if (typeof outcome === "boolean") return outcome ? "given-back" : "nothing";
  if ("refused" in outcome) return String(outcome.refused);
  if ("gaveUp" in outcome) return String(outcome.gaveUp);
  if ("queuePosition" in outcome) return `waiting ${outcome.queuePosition}`;
  if ("state" in outcome) return String(outcome.state);
  return "seats" in outcome ? "set" : (Object.keys(outcome)[0] ?? "");
}

const who = fc.integer({ min: 0, max: 5 });
const home = fc.integer({ min: 0, max: 1 });
/** Mostly two of the days, so that these become full. */
const day = fc.constantFrom(0, 0, 0, 0, 0, 1, 1, 2, 3);
const fewSeats = fc.integer({ min: 1, max: 4 });
const at = ({ now }: World) => now.getTime();

const act = (
  name: string,
  product: (w: World) => object | boolean,
  model: (m: Model, w: World) => string,
): Act => ({
  name,
  run: (world) => [outcomeText(product(world)), model(world.model, world)],
});

/** Deadlines as leaders enter them: the end of a day this many days ahead; midnight in Danish winter is 23 UTC. */
const deadline = (world: World, days: number) => {
  const untilOn = daysLater(danishDate(world.now), days);
  return { untilOn, until: Date.parse(`${untilOn}T23:00:00Z`) };
};

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.tuple(who, day).map(([p, d]) =>
      act(
        `enrol ${p} on ${d}`,
        (w) => enrol(w.agents[p]!, w.days[d]!, w.now),
        (m, w) => m.enrol(p, d, at(w)),
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(who, day, day).map(([p, f, d]) =>
      act(
        `change ${p} from ${f} to ${d}`,
        (w) => changeDay(w.agents[p]!, w.days[f]!, w.days[d]!, w.now),
        (m, w) => m.change(p, f, d, at(w)),
      ),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(who, day).map(([p, d]) =>
      act(
        `give up ${p} on ${d}`,
        (w) => giveUp(w.agents[p]!, w.days[d]!, w.now),
        (m, w) => m.giveUp(p, d, at(w)),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(who, day).map(([p, d]) =>
      act(
        `accept ${p} on ${d}`,
        (w) => acceptOffer(w.agents[p]!, w.days[d]!, w.now),
        (m, w) => m.accept(p, d, at(w)),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(day, fewSeats).map(([d, n]) =>
      act(
        `seats of ${d}: ${n}`,
        (w) => setSeats(w.secretariat, w.days[d]!, n, w.now),
        (m, w) => m.setSeats(d, n, at(w)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: day.map((d) =>
      act(
        `cancel ${d}`,
        (w) => cancelDay(w.secretariat, w.days[d]!, w.now),
        (m, w) => m.cancel(d, at(w)),
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(home, who, day).map(([h, p, d]) =>
      act(
        `leader ${h} signs ${p} up on ${d}`,
        (w) => signUpOther(w.leaders[h]!, w.agents[p]!.id, w.days[d]!, w.now),
        (m, w) => m.signUpOther(h, p, d, at(w)),
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(home, who, day).map(([h, p, d]) =>
      act(
        `leader ${h} signs ${p} off ${d}`,
        (w) => signOffOther(w.leaders[h]!, w.agents[p]!.id, w.days[d]!, w.now),
        (m, w) => m.signOffOther(h, p, d, at(w)),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(home, day, who, who).map(([h, d, f, t]) =>
      act(
        `leader ${h} swaps ${f} for ${t} on ${d}`,
        (w) => swapSeat(w.leaders[h]!, w.days[d]!, w.agents[f]!.id, w.agents[t]!.id, w.now),
        (m, w) => m.swap(h, d, f, t, at(w)),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(home, day, fewSeats, fc.integer({ min: -1, max: 6 })).map(([h, d, n, days]) =>
      act(
        `leader ${h} reserves ${n} on ${d} for ${days} days`,
        (w) =>
          reserveSeats(w.leaders[h]!, w.days[d]!, { seats: n, untilOn: deadline(w, days).untilOn }, w.now),
        (m, w) => m.reserve(h, d, n, deadline(w, days).until, at(w)),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(home, who, day).map(([h, p, d]) =>
      act(
        `leader ${h} puts ${p} on a reserved seat of ${d}`,
        (w) => fillReservedSeat(w.leaders[h]!, w.agents[p]!.id, w.days[d]!, w.now),
        (m, w) => m.fill(h, p, d, at(w)),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(home, day).map(([h, d]) =>
      act(
        `leader ${h} gives back on ${d}`,
        (w) => giveBackReservation(w.leaders[h]!, w.days[d]!, w.now),
        (m, w) => m.giveBack(h, d, at(w)),
      ),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: 1, max: 18 }).map((hours) => ({
      name: `${hours} hours pass`,
      run: (w: World): [string, string] => {
        w.now = new Date(at(w) + hours * 3_600_000);
        return ["", ""];
      },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.constant({
      name: "the clock releases expired offers",
      run: (w: World): [string, string] => {
        releaseExpired(w.now);
        w.model.release(at(w));
        return ["", ""];
      },
    }),
  },
);
