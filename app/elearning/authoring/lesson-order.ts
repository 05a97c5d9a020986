/** A lesson in the order of a version that is being prepared. */
export interface OrderedLesson {
  id: number;
  /** The name of the chapter that begins here. */
  chapter: string | null;
}

/**
 * The order after a lesson is moved one place up or down. At the border of a chapter it first comes into the chapter next to it, last or
 * first, where no other lesson moves. A lesson that is alone in its chapter passes its neighbour, and its chapter with it.
 */
export function moveInOrder(order: OrderedLesson[], at: number, up: boolean): OrderedLesson[] {
  const there = at + (up ? -1 : 1);
  const [lesson, other] = [order[at], order[there]];
  if (!lesson || !other) return order;
  const moved = [...order];
  if (beginsAlone(order, at)) {
    [moved[at], moved[there]] = [other, lesson];
  } else if ((up ? lesson : other).chapter !== null) {
    const [from, to] = up ? [at, at + 1] : [there, at];
    moved[to] = { ...order[to]!, chapter: order[from]!.chapter };
    moved[from] = { ...order[from]!, chapter: null };
  } else {
    moved[at] = { ...other, chapter: lesson.chapter };
    moved[there] = { ...lesson, chapter: other.chapter };
  }
  return moved;
}

/**
 * The order after a lesson is moved to a place, counted from 0. It comes into the chapter of the lesson that stands there. One that is alone in
 * its chapter takes the chapter with it. A place that there is not changes nothing.
 */
export function moveToPlace(order: OrderedLesson[], at: number, place: number): OrderedLesson[] {
  const [lesson, there] = [order[at], order[place]];
  if (!lesson || !there || at === place) return order;
  const rest = removeFromOrder(order, at);
  if (beginsAlone(order, at)) return rest.toSpliced(place, 0, lesson);
  if (place > at) return rest.toSpliced(place, 0, { ...lesson, chapter: null });
  const [first, second] = [rest[place]!, { ...rest[place]!, chapter: null }];
  return rest.toSpliced(place, 1, { ...lesson, chapter: first.chapter }, second);
}

/** The order without a lesson. The chapter that begins at it begins at the next one then, unless the lesson is alone in it. */
export function removeFromOrder(order: OrderedLesson[], at: number): OrderedLesson[] {
  const [lesson, next] = [order[at], order[at + 1]];
  const left = order.filter((_, place) => place !== at);
  if (lesson && next && lesson.chapter !== null && !beginsAlone(order, at))
    left[at] = { ...next, chapter: lesson.chapter };
  return left;
}

/** Whether a chapter begins at this lesson, and ends with it. */
export function beginsAlone(order: OrderedLesson[], at: number): boolean {
  const next = order[at + 1];
  return order[at]?.chapter !== null && (!next || next.chapter !== null);
}
