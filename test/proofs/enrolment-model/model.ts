/**
 * The rules of course days as plainly as possible: lists in memory, no database, no letters. Shares nothing with the product but
 * the names of refusals.
 */
const hour = 3_600_000;

interface Reservation {
  seats: number;
  until: number;
}

interface Enrolment {
  person: number;
  state: "enrolled" | "offered" | "waiting";
  /** When an offer expires. */
  until?: number;
  /** The seat that this enrolment replaces once it is confirmed. */
  old?: Enrolment;
  reserved?: Reservation;
}

export interface ModelDay {
  kind: string;
  seats: number;
  starts: number;
  ends: number;
  closes: number;
  /** From when a freed seat is offered instead of given. */
  offersFrom: number;
}

interface Day extends ModelDay {
  cancelled: boolean;
  queue: Enrolment[];
  reservations: Map<number, Reservation>;
}

export type Outcome = string;

export class Model {
  private readonly days: Day[];

  /** `homeOf` is the municipality of each person. */
  constructor(
    days: ModelDay[],
    private readonly homeOf: number[],
  ) {
    this.days = days.map((day) => ({ ...day, cancelled: false, queue: [], reservations: new Map() }));
  }

  /** Each day's queue in order: person and state. */
  get state() {
    return this.days.map(({ queue }) => queue.map(({ person, state }) => `${person} ${state}`));
  }

  enrol(person: number, d: number, now: number): Outcome {
    return (
      this.refusal(d, now) ??
      this.conflict(person, d, now) ??
      this.addToQueue({ person, state: "waiting" }, d, now)
    );
  }

  change(person: number, from: number, to: number, now: number): Outcome {
    const refusal = this.refusal(to, now);
    if (refusal) return refusal;
    const ownEnrolment = this.ownEnrolment(person, to);
    if (ownEnrolment) return `already-${ownEnrolment.state}`;
    const [source, current] = [this.days[from]!, this.ownEnrolment(person, from)];
    if (!current || source.cancelled || source.kind !== this.days[to]!.kind || now >= source.starts)
      return "no-seat";
    const conflict = this.conflict(person, to, now, current);
    const target = this.days[to]!;
    const free =
      target.seats > this.takenSeats(target, now) && !target.queue.some(({ state }) => state === "waiting");
    const other = this.days.flatMap(({ queue }) => queue).find(({ old }) => old === current);
    const abandoned = conflict === "changing" && free ? other : undefined;
    const remaining = abandoned ? this.conflictElsewhere(person, to, now, current, abandoned) : conflict;
    if (remaining) return remaining;
    if (abandoned) {
      const list = this.dayOf(abandoned)!;
      this.remove(abandoned, list);
      this.settle(list, now);
    }
    if (current.state === "enrolled")
      return this.addToQueue({ person, state: "waiting", old: current }, to, now);
    this.remove(current, source);
    this.settle(source, now);
    return this.addToQueue({ person, state: "waiting" }, to, now);
  }

  giveUp(person: number, d: number, now: number): Outcome {
    const [day, ownEnrolment] = [this.days[d]!, this.ownEnrolment(person, d)];
    if (day.cancelled) return "cancelled";
    if (!ownEnrolment) return "not-on-it";
    if (now >= day.starts) return "past";
    this.remove(ownEnrolment, day);
    this.settle(day, now);
    return ownEnrolment.state;
  }

  accept(person: number, d: number, now: number): Outcome {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    this.settle(day, now);
    const ownEnrolment = this.ownEnrolment(person, d);
    if (ownEnrolment?.state === "enrolled") return "already-enrolled";
    if (ownEnrolment?.state !== "offered") return "no-offer";
    this.confirmSeat(ownEnrolment, now);
    return "enrolled";
  }

  setSeats(d: number, seats: number, now: number): Outcome {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    if (seats < this.takenSeats(day, now)) return "taken";
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
    const refusal = this.refusal(d, now);
    if (refusal) return refusal;
    return this.homeOf[person] === home ? this.enrol(person, d, now) : "unknown-person";
  }

  signOffOther(home: number, person: number, d: number, now: number): Outcome {
    return this.homeOf[person] === home ? this.giveUp(person, d, now) : "unknown-person";
  }

  fill(home: number, person: number, d: number, now: number): Outcome {
    const refusal = this.refusal(d, now, true);
    if (refusal) return refusal;
    if (this.homeOf[person] !== home) return "unknown-person";
    const conflict = this.conflict(person, d, now);
    if (conflict) return conflict;
    const reservations = this.days[d]!.reservations.get(home);
    if (!reservations || reservations.until <= now || this.filledSeats(reservations) >= reservations.seats)
      return "none-left";
    this.days[d]!.queue.push({ person, state: "enrolled", reserved: reservations });
    return "enrolled";
  }

  swap(home: number, d: number, from: number, to: number, now: number): Outcome {
    const refusal = this.refusal(d, now, true);
    if (refusal) return refusal;
    if (this.homeOf[from] !== home || this.homeOf[to] !== home) return "unknown-person";
    const [day, current, ownEnrolment] = [
      this.days[d]!,
      this.ownEnrolment(from, d),
      this.ownEnrolment(to, d),
    ];
    if (current?.state !== "enrolled") return "no-seat";
    if (ownEnrolment?.state === "enrolled") return "already-enrolled";
    const conflict = this.conflictElsewhere(to, d, now);
    if (conflict) return conflict;
    if (ownEnrolment) this.remove(ownEnrolment, day);
    this.unlinkOldSeat(current);
    day.queue[day.queue.indexOf(current)] = { person: to, state: "enrolled", reserved: current.reserved };
    this.settle(day, now);
    return "swapped";
  }

  reserve(home: number, d: number, seats: number, until: number, now: number): Outcome {
    const refusal = this.refusal(d, now);
    if (refusal) return refusal;
    const day = this.days[d]!;
    if (until <= now) return "deadline-past";
    if (until > day.closes) return "deadline-late";
    this.expireReservations(day, now);
    this.settle(day, now);
    const reservations = day.reservations.get(home);
    if (reservations && seats < this.filledSeats(reservations)) return "filled";
    const waiting = day.queue.some(({ state }) => state === "waiting");
    const free = waiting ? 0 : Math.max(0, day.seats - this.takenSeats(day, now));
    if (seats - (reservations?.seats ?? 0) > free) return "not-enough";
    if (reservations) Object.assign(reservations, { seats, until });
    else day.reservations.set(home, { seats, until });
    this.settle(day, now);
    return "reserved";
  }

  giveBack(home: number, d: number, now: number): Outcome {
    const [day, reservations] = [this.days[d]!, this.days[d]!.reservations.get(home)];
    if (!reservations || reservations.until <= now) return "nothing";
    day.reservations.delete(home);
    this.settle(day, now);
    return "given-back";
  }

  /** What the clock does every minute. */
  release(now: number): void {
    for (const day of this.days) {
      const hasExpired = this.expireReservations(day, now);
      const due = day.queue.some(({ state, until }) => state === "offered" && until! <= now);
      if (hasExpired || due) this.settle(day, now);
    }
  }

  private expireReservations(day: Day, now: number): boolean {
    const expired = [...day.reservations].filter(([, { until }]) => until <= now);
    for (const [home] of expired) day.reservations.delete(home);
    return expired.length > 0;
  }

  private refusal(d: number, now: number, afterClosing = false): Outcome | null {
    const day = this.days[d]!;
    if (day.cancelled) return "cancelled";
    if (now >= day.starts) return "past";
    return now >= day.closes && !afterClosing ? "closed" : null;
  }

  private ownEnrolment = (person: number, d: number) =>
    this.days[d]!.queue.find((place) => place.person === person);

  private conflict(person: number, d: number, now: number, current?: Enrolment): Outcome | null {
    const ownEnrolment = this.ownEnrolment(person, d);
    return ownEnrolment
      ? `already-${ownEnrolment.state}`
      : this.conflictElsewhere(person, d, now, ...(current ? [current] : []));
  }

  private conflictElsewhere(person: number, d: number, now: number, ...current: Enrolment[]): Outcome | null {
    const here = this.days[d]!;
    const others = this.days
      .filter((day) => day !== here && !day.cancelled && day.ends > now)
      .flatMap((day) =>
        day.queue
          .filter((one) => one.person === person && !current.includes(one))
          .map((one) => ({ day, one })),
      );
    const alike = others.filter(({ day }) => day.kind === here.kind && day.starts > now);
    if (alike.length > 0 && current.length > 0) return "changing";
    if (alike.some(({ one }) => one.state === "enrolled")) return "seat-elsewhere";
    if (alike.length > 0) return "waiting-elsewhere";
    return others.some(({ day }) => day.starts < here.ends && day.ends > here.starts) ? "clash" : null;
  }

  private addToQueue(place: Enrolment, d: number, now: number): Outcome {
    const day = this.days[d]!;
    day.queue.push(place);
    this.settle(day, now, place);
    if (place.state === "enrolled") return "enrolled";
    const waiting = day.queue.filter(({ state }) => state === "waiting");
    return `waiting ${waiting.indexOf(place) + 1}`;
  }

  private settle(day: Day, now: number, newcomer?: Enrolment): void {
    if (day.cancelled) return;
    for (const place of [...day.queue])
      if (place.state === "offered" && place.until! <= now) this.remove(place, day);
    if (now >= day.starts) return;
    while (day.seats - this.takenSeats(day, now) > 0) {
      const first = day.queue.find(({ state }) => state === "waiting");
      if (!first) return;
      const oldDay = first.old && this.dayOf(first.old);
      if (oldDay && !oldDay.cancelled && now >= oldDay.starts) this.remove(first, day);
      else if (first !== newcomer && now >= day.offersFrom) {
        first.state = "offered";
        first.until = answerBy(day, now);
      } else this.confirmSeat(first, now);
    }
  }

  private confirmSeat(place: Enrolment, now: number): void {
    const { old } = place;
    place.state = "enrolled";
    place.old = undefined;
    const oldDay = old && this.dayOf(old);
    if (!oldDay || oldDay.cancelled || now >= oldDay.starts) return;
    this.remove(old, oldDay);
    this.settle(oldDay, now);
  }

  private takenSeats(day: Day, now: number): number {
    const current = day.queue.filter(({ state }) => state !== "waiting").length;
    const reservations = [...day.reservations.values()].filter(({ until }) => until > now);
    return reservations.reduce((sum, one) => sum + Math.max(0, one.seats - this.filledSeats(one)), current);
  }

  private filledSeats = (reservations: Reservation) =>
    this.days.flatMap(({ queue }) => queue).filter(({ reserved }) => reserved === reservations).length;

  private dayOf = (place: Enrolment) => this.days.find(({ queue }) => queue.includes(place));

  private remove(place: Enrolment, day: Day): void {
    this.unlinkOldSeat(place);
    day.queue.splice(day.queue.indexOf(place), 1);
  }

  /** An enrolment whose old seat is gone becomes an ordinary one. */
  private unlinkOldSeat(confirmSeat: Enrolment): void {
    for (const { queue } of this.days)
      for (const place of queue) if (place.old === confirmSeat) place.old = undefined;
  }
}

/** The next 12 or 20 o'clock in Danish winter (11 and 19 UTC) at least four hours ahead, or the day's start. */
function answerBy({ starts }: Day, now: number): number {
  for (let at = Math.floor(now / hour) * hour; ; at += hour) {
    const clock = new Date(at).getUTCHours();
    if ((clock === 11 || clock === 19) && at >= now + 4 * hour) return Math.min(at, starts);
  }
}
