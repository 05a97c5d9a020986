/**
 * The rules of course days once more, as plainly as can be: lists in memory, no database, no letters. Shares nothing with the
 * product but the names of what is refused.
 */
const hour = 3_600_000;

interface Held {
  seats: number;
  until: number;
}

interface Place {
  person: number;
  state: "enrolled" | "offered" | "waiting";
  /** By when an offer is to be answered. */
  until?: number;
  /** The seat this place is to be changed for. */
  old?: Place;
  reserved?: Held;
}

export interface ModelDay {
  kind: string;
  seats: number;
  starts: number;
  ends: number;
  closes: number;
  /** From when a freed seat is offered and not given. */
  offersFrom: number;
}

interface Day extends ModelDay {
  cancelled: boolean;
  queue: Place[];
  held: Map<number, Held>;
}

export type Outcome = string;

export class Model {
  private readonly days: Day[];

  /** `homeOf` tells each person's municipality. */
  constructor(
    days: ModelDay[],
    private readonly homeOf: number[],
  ) {
    this.days = days.map((day) => ({ ...day, cancelled: false, queue: [], held: new Map() }));
  }

  /** Who is on each day, in order of arrival: person and state. */
  get state() {
    return this.days.map(({ queue }) => queue.map(({ person, state }) => `${person} ${state}`));
  }

  enrol(person: number, d: number, now: number): Outcome {
    return (
      this.shut(d, now) ?? this.hindered(person, d, now) ?? this.take({ person, state: "waiting" }, d, now)
    );
  }

  change(person: number, from: number, to: number, now: number): Outcome {
    const shut = this.shut(to, now);
    if (shut) return shut;
    const own = this.own(person, to);
    if (own) return `already-${own.state}`;
    const [source, given] = [this.days[from]!, this.own(person, from)];
    if (!given || source.cancelled || source.kind !== this.days[to]!.kind || now >= source.starts)
      return "no-seat";
    const hindered = this.hindered(person, to, now, given);
    const target = this.days[to]!;
    const free =
      target.seats > this.taken(target, now) && !target.queue.some(({ state }) => state === "waiting");
    const other = this.days.flatMap(({ queue }) => queue).find(({ old }) => old === given);
    const goes = hindered === "changing" && free ? other : undefined;
    const still = goes ? this.elsewhere(person, to, now, given, goes) : hindered;
    if (still) return still;
    if (goes) {
      const list = this.dayOf(goes)!;
      this.drop(goes, list);
      this.settle(list, now);
    }
    if (given.state === "enrolled") return this.take({ person, state: "waiting", old: given }, to, now);
    this.drop(given, source);
    this.settle(source, now);
    return this.take({ person, state: "waiting" }, to, now);
  }

  giveUp(person: number, d: number, now: number): Outcome {
    const [day, own] = [this.days[d]!, this.own(person, d)];
    if (day.cancelled) return "cancelled";
    if (!own) return "not-on-it";
    if (now >= day.starts) return "past";
    this.drop(own, day);
    this.settle(day, now);
    return own.state;
  }

  accept(person: number, d: number, now: number): Outcome {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    this.settle(day, now);
    const own = this.own(person, d);
    if (own?.state === "enrolled") return "already-enrolled";
    if (own?.state !== "offered") return "no-offer";
    this.seat(own, now);
    return "enrolled";
  }

  setSeats(d: number, seats: number, now: number): Outcome {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    if (seats < this.taken(day, now)) return "taken";
    day.seats = seats;
    this.settle(day, now);
    return "set";
  }

  cancel(d: number, now: number): Outcome {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    day.cancelled = true;
    return "cancelled";
  }

  signUpOther(home: number, person: number, d: number, now: number): Outcome {
    const shut = this.shut(d, now);
    if (shut) return shut;
    return this.homeOf[person] === home ? this.enrol(person, d, now) : "unknown-person";
  }

  signOffOther(home: number, person: number, d: number, now: number): Outcome {
    return this.homeOf[person] === home ? this.giveUp(person, d, now) : "unknown-person";
  }

  fill(home: number, person: number, d: number, now: number): Outcome {
    const shut = this.shut(d, now, true);
    if (shut) return shut;
    if (this.homeOf[person] !== home) return "unknown-person";
    const hindered = this.hindered(person, d, now);
    if (hindered) return hindered;
    const held = this.days[d]!.held.get(home);
    if (!held || held.until <= now || this.filled(held) >= held.seats) return "none-left";
    this.days[d]!.queue.push({ person, state: "enrolled", reserved: held });
    return "enrolled";
  }

  swap(home: number, d: number, from: number, to: number, now: number): Outcome {
    const shut = this.shut(d, now, true);
    if (shut) return shut;
    if (this.homeOf[from] !== home || this.homeOf[to] !== home) return "unknown-person";
    const [day, given, own] = [this.days[d]!, this.own(from, d), this.own(to, d)];
    if (given?.state !== "enrolled") return "no-seat";
    if (own?.state === "enrolled") return "already-enrolled";
    const hindered = this.elsewhere(to, d, now);
    if (hindered) return hindered;
    if (own) this.drop(own, day);
    this.forgetOld(given);
    day.queue[day.queue.indexOf(given)] = { person: to, state: "enrolled", reserved: given.reserved };
    this.settle(day, now);
    return "swapped";
  }

  reserve(home: number, d: number, seats: number, until: number, now: number): Outcome {
    const shut = this.shut(d, now);
    if (shut) return shut;
    const day = this.days[d]!;
    if (until <= now) return "deadline-past";
    if (until > day.closes) return "deadline-late";
    this.lapse(day, now);
    this.settle(day, now);
    const held = day.held.get(home);
    if (held && seats < this.filled(held)) return "filled";
    const waiting = day.queue.some(({ state }) => state === "waiting");
    const free = waiting ? 0 : Math.max(0, day.seats - this.taken(day, now));
    if (seats - (held?.seats ?? 0) > free) return "not-enough";
    if (held) Object.assign(held, { seats, until });
    else day.held.set(home, { seats, until });
    this.settle(day, now);
    return "reserved";
  }

  giveBack(home: number, d: number, now: number): Outcome {
    const [day, held] = [this.days[d]!, this.days[d]!.held.get(home)];
    if (!held || held.until <= now) return "nothing";
    day.held.delete(home);
    this.settle(day, now);
    return "given-back";
  }

  /** What the clock does every minute. */
  release(now: number): void {
    for (const day of this.days) {
      const lapsed = this.lapse(day, now);
      const due = day.queue.some(({ state, until }) => state === "offered" && until! <= now);
      if (lapsed || due) this.settle(day, now);
    }
  }

  private lapse(day: Day, now: number): boolean {
    const gone = [...day.held].filter(([, { until }]) => until <= now);
    for (const [home] of gone) day.held.delete(home);
    return gone.length > 0;
  }

  private shut(d: number, now: number, afterClosing = false): Outcome | null {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    return now >= day.closes && !afterClosing ? "closed" : null;
  }

  private own = (person: number, d: number) => this.days[d]!.queue.find((place) => place.person === person);

  private hindered(person: number, d: number, now: number, given?: Place): Outcome | null {
    const own = this.own(person, d);
    return own ? `already-${own.state}` : this.elsewhere(person, d, now, ...(given ? [given] : []));
  }

  private elsewhere(person: number, d: number, now: number, ...given: Place[]): Outcome | null {
    const here = this.days[d]!;
    const others = this.days
      .filter((day) => day !== here && !day.cancelled && day.ends > now)
      .flatMap((day) =>
        day.queue.filter((one) => one.person === person && !given.includes(one)).map((one) => ({ day, one })),
      );
    const alike = others.filter(({ day }) => day.kind === here.kind && day.starts > now);
    if (alike.length > 0 && given.length > 0) return "changing";
    if (alike.some(({ one }) => one.state === "enrolled")) return "seat-elsewhere";
    if (alike.length > 0) return "waiting-elsewhere";
    return others.some(({ day }) => day.starts < here.ends && day.ends > here.starts) ? "clash" : null;
  }

  private take(place: Place, d: number, now: number): Outcome {
    const day = this.days[d]!;
    day.queue.push(place);
    this.settle(day, now, place);
    if (place.state === "enrolled") return "enrolled";
    const waiting = day.queue.filter(({ state }) => state === "waiting");
    return `waiting ${waiting.indexOf(place) + 1}`;
  }

  private settle(day: Day, now: number, newcomer?: Place): void {
    if (day.cancelled) return;
    for (const place of [...day.queue])
      if (place.state === "offered" && place.until! <= now) this.drop(place, day);
    if (now >= day.starts) return;
    while (day.seats - this.taken(day, now) > 0) {
      const first = day.queue.find(({ state }) => state === "waiting");
      if (!first) return;
      const before = first.old && this.dayOf(first.old);
      if (before && !before.cancelled && now >= before.starts) this.drop(first, day);
      else if (first !== newcomer && now >= day.offersFrom) {
        first.state = "offered";
        first.until = answerBy(day, now);
      } else this.seat(first, now);
    }
  }

  private seat(place: Place, now: number): void {
    const { old } = place;
    place.state = "enrolled";
    place.old = undefined;
    const before = old && this.dayOf(old);
    if (!before || before.cancelled || now >= before.starts) return;
    this.drop(old, before);
    this.settle(before, now);
  }

  private taken(day: Day, now: number): number {
    const given = day.queue.filter(({ state }) => state !== "waiting").length;
    const held = [...day.held.values()].filter(({ until }) => until > now);
    return held.reduce((sum, one) => sum + Math.max(0, one.seats - this.filled(one)), given);
  }

  private filled = (held: Held) =>
    this.days.flatMap(({ queue }) => queue).filter(({ reserved }) => reserved === held).length;

  private dayOf = (place: Place) => this.days.find(({ queue }) => queue.includes(place));

  private drop(place: Place, day: Day): void {
    this.forgetOld(place);
    day.queue.splice(day.queue.indexOf(place), 1);
  }

  /** A change whose old seat is gone becomes a place like any other. */
  private forgetOld(seat: Place): void {
    for (const { queue } of this.days)
      for (const place of queue) if (place.old === seat) place.old = undefined;
  }
}

/** The next 12 or 20 o'clock in Danish winter (11 and 19 UTC) at least four hours ahead, or the day's start. */
function answerBy({ starts }: Day, now: number): number {
  for (let at = Math.floor(now / hour) * hour; ; at += hour) {
    const clock = new Date(at).getUTCHours();
    if ((clock === 11 || clock === 19) && at >= now + 4 * hour) return Math.min(at, starts);
  }
}
