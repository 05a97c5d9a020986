import { beforeEach, describe, expect, it } from "vitest";
import { viewCourses } from "../../app/elearning/completion/progress.server.ts";
import { setChapters } from "../../app/elearning/authoring/chapters.server.ts";
import { findCourseForEditing } from "../../app/elearning/authoring/course-planning.server.ts";
import {
  beginsAlone,
  moveInOrder,
  moveToPlace,
  type OrderedLesson,
  removeFromOrder,
} from "../../app/elearning/authoring/lesson-order.ts";
import {
  moveLesson,
  planLesson,
  replaceLesson,
  setPlanned,
} from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse, type Revision } from "../../app/elearning/authoring/publish.server.ts";
import { action as saveChapters } from "../../app/elearning/authoring/routes/chapters.tsx";
import { chaptersOf } from "../../app/elearning/courses/chapters.ts";
import { findOrCreateCourse } from "../../app/elearning/courses/courses.server.ts";
import { writeTransaction } from "../../db/database.server.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { withDatabase } from "../app.ts";
import fc from "../fast-check.ts";
import { visit } from "../visit.ts";
import { addLessons, filmLesson, getPerson, monday, signIn } from "./sample-lessons.ts";

/** Lessons a, b, c … with a chapter where one is named: "a:Telefonen b c:Guiderne". */
const readOrder = (text: string): OrderedLesson[] =>
  text.split(" ").map((part) => {
    const [letter, chapter] = part.split(":");
    return { id: letter!.charCodeAt(0), chapter: chapter ?? null };
  });
const orderText = (order: OrderedLesson[]) =>
  order.map(({ id, chapter }) => String.fromCharCode(id) + (chapter === null ? "" : `:${chapter}`)).join(" ");
const moved = (text: string, at: number, way: "up" | "down") =>
  orderText(moveInOrder(readOrder(text), at, way === "up"));
const placed = (text: string, at: number, place: number) =>
  orderText(moveToPlace(readOrder(text), at, place));
const removed = (text: string, at: number) => orderText(removeFromOrder(readOrder(text), at));

describe("the chapters of a course", () => {
  it("are the lessons from one named lesson to the next, after those before the first", () => {
    expect(chaptersOf(readOrder("a b:Et c d:To")).map(({ name, lessons }) => [name, lessons.length])).toEqual(
      [
        [null, 1],
        ["Et", 2],
        ["To", 1],
      ],
    );
    expect(chaptersOf(readOrder("a b")).map(({ name }) => name)).toEqual([null]);
    expect(chaptersOf([])).toEqual([]);
  });

  it("keep their places when lessons are moved within them", () => {
    expect(moved("a:Et b c", 0, "down")).toBe("b:Et a c");
    expect(moved("a:Et b c", 1, "up")).toBe("b:Et a c");
    expect(moved("a:Et b c", 2, "up")).toBe("a:Et c b");
    expect(moved("a b c", 0, "down")).toBe("b a c");
  });

  it("give and take a lesson at their border before it passes another", () => {
    expect(moved("a:Et b c:To d", 1, "down")).toBe("a:Et b:To c d");
    expect(moved("a:Et b c:To d", 2, "up")).toBe("a:Et b c d:To");
    expect(moved("a b:Et c", 0, "down")).toBe("a:Et b c");
  });

  it("go with a lesson that is alone in one", () => {
    expect(moved("a:Et b:To c:Tre", 1, "up")).toBe("b:To a:Et c:Tre");
    expect(moved("a:Et b:To c:Tre", 1, "down")).toBe("a:Et c:Tre b:To");
    expect(moved("a:Et b c:To", 2, "up")).toBe("a:Et c:To b");
  });

  it("are the same after a move over the end of the course", () => {
    expect(moved("a:Et b", 0, "up")).toBe("a:Et b");
    expect(moved("a:Et b", 1, "down")).toBe("a:Et b");
  });

  it("are those of the place that a lesson is moved to, which brings its own where it is alone in it", () => {
    expect(placed("a:Et b c:To d", 0, 2)).toBe("b:Et c:To a d");
    expect(placed("a:Et b c:To d", 3, 0)).toBe("d:Et a b c:To");
    expect(placed("a:Et b c:To d", 1, 2)).toBe("a:Et c:To b d");
    expect(placed("a:Et b c:To d e:Tre", 4, 0)).toBe("e:Tre a:Et b c:To d");
    expect(placed("a:Et b", 1, 5)).toBe("a:Et b");
  });

  it("are as after so many moves of one place", () => {
    const lesson = fc.constantFrom(null, null, "x");
    const orders = fc
      .array(lesson, { minLength: 2, maxLength: 8 })
      .map((marks) => marks.map((mark, id): OrderedLesson => ({ id, chapter: mark && `${mark}${id}` })));
    fc.assert(
      fc.property(orders, fc.nat(7), fc.nat(7), (order, one, other) => {
        const [at, place] = [one % order.length, other % order.length];
        const moved = moveToPlace(order, at, place);
        expect(moved[place]!.id).toBe(at);
        expect(moved.map(({ id }) => id)).toEqual(
          order
            .map(({ id }) => id)
            .toSpliced(at, 1)
            .toSpliced(place, 0, at),
        );
        expect(moved.flatMap(({ chapter }) => chapter ?? []).sort()).toEqual(
          order.flatMap(({ chapter }) => chapter ?? []).sort(),
        );
        if (beginsAlone(order, at)) return;
        let stepped = order;
        const where = () => stepped.findIndex(({ id }) => id === at);
        while (where() !== place) stepped = moveInOrder(stepped, where(), where() > place);
        expect(moved).toEqual(stepped);
      }),
    );
  });

  it("begin at the next lesson when the first is left out, and go with their only one", () => {
    expect(removed("a:Et b c:To", 0)).toBe("b:Et c:To");
    expect(removed("a:Et b c:To", 2)).toBe("a:Et b");
    expect(removed("a:Et b c:To", 1)).toBe("a:Et c:To");
  });
});

describe("chapters that the secretariat names", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let secretariat: ReturnType<typeof getPerson>;
  let agents: number;
  let lessons: [number, number, number];
  const small: Revision = { kind: "small", note: "", dueOn: null };
  beforeEach(() => {
    ids = addCast();
    secretariat = getPerson(ids.sanne);
    const films = ["velkommen", "puzzel", "muni"].map((slug) => filmLesson(slug, 10));
    lessons = addLessons("agents", ...films) as [number, number, number];
    agents = writeTransaction((tx) => findOrCreateCourse(tx, "agents").id);
  });
  const name = (names: Record<number, string>) => {
    const nameAt = new Map(Object.entries(names).map(([id, chapter]) => [Number(id), chapter]));
    return setChapters(secretariat, agents, nameAt, monday);
  };
  const publish = (revision = small) => publishCourse(secretariat, agents, revision, monday);
  const chapters = (steps: { slug: string; chapter: string | null }[]) =>
    chaptersOf(steps).map(({ name, lessons }) => [name, ...lessons.map(({ slug }) => slug)]);
  const planned = () => chapters(findCourseForEditing(agents, new Date())!.planned);
  const shown = () => chapters(viewCourses(getPerson(ids.astrid), new Date())[0]!.steps);
  const unnamed = [[null, "velkommen", "puzzel", "muni"]];

  it("are shown once the course is published, and count as a change", () => {
    expect(name({ [lessons[0]]: "Først", [lessons[2]]: "Siden" })).toEqual({ id: agents });
    const named = [
      ["Først", "velkommen", "puzzel"],
      ["Siden", "muni"],
    ];
    expect(planned()).toEqual(named);
    expect(shown()).toEqual(unnamed);
    expect(findCourseForEditing(agents, new Date())!.changed).toBe(true);
    expect(publish()).toEqual({ version: 2 });
    expect(shown()).toEqual(named);
    expect(findCourseForEditing(agents, new Date())!.changed).toBe(false);
    expect(publish()).toEqual({ refused: "nothing" });
  });

  it("are renamed at once where they stand, as a title is", () => {
    name({ [lessons[0]]: "Føsrt" });
    publish();
    name({ [lessons[0]]: "Først" });
    expect(shown()).toEqual([["Først", "velkommen", "puzzel", "muni"]]);
    expect(findCourseForEditing(agents, new Date())!.changed).toBe(false);
    name({ [lessons[1]]: "Siden" });
    expect(shown()).toEqual([["Først", "velkommen", "puzzel", "muni"]]);
  });

  it("go again when their names are emptied and the course is published", () => {
    name({ [lessons[0]]: "Først" });
    publish();
    name({});
    expect(planned()).toEqual(unnamed);
    publish();
    expect(shown()).toEqual(unnamed);
  });

  it("follow a new edition, and stay through a revision to see again", () => {
    name({ [lessons[0]]: "Først", [lessons[1]]: "Siden" });
    publish();
    replaceLesson(secretariat, lessons[1], monday);
    expect(publish({ kind: "see-again", note: "", dueOn: "2027-01-15" })).toEqual({ version: 3 });
    expect(shown()).toEqual([
      ["Først", "velkommen"],
      ["Siden", "puzzel-2", "muni"],
    ]);
  });

  it("stay when the first of their lessons is left out, and take in a lesson that is added last", () => {
    name({ [lessons[0]]: "Først", [lessons[1]]: "Siden" });
    publish();
    setPlanned(secretariat, lessons[1], false, monday);
    planLesson(secretariat, agents, "film", { title: "Ny", about: "", statedSeconds: 60 }, monday);
    expect(planned()).toEqual([
      ["Først", "velkommen"],
      ["Siden", "muni", "ny"],
    ]);
    expect(shown()).toEqual([
      ["Først", "velkommen"],
      ["Siden", "puzzel", "muni"],
    ]);
  });

  it("come back with the only lesson they had", () => {
    name({ [lessons[0]]: "Først", [lessons[2]]: "Siden" });
    setPlanned(secretariat, lessons[2], false, monday);
    expect(planned()).toEqual([["Først", "velkommen", "puzzel"]]);
    setPlanned(secretariat, lessons[2], true, monday);
    expect(planned()).toEqual([
      ["Først", "velkommen", "puzzel"],
      ["Siden", "muni"],
    ]);
  });

  it("take in the first lesson of the next one before it passes another", () => {
    name({ [lessons[0]]: "Først", [lessons[1]]: "Siden" });
    expect(moveLesson(secretariat, lessons[1], true, monday)).toEqual({ courseId: agents, place: 1 });
    expect(planned()).toEqual([
      ["Først", "velkommen", "puzzel"],
      ["Siden", "muni"],
    ]);
  });

  it("are sent in one form, and a name that is too long is refused with what was typed", async () => {
    const as = signIn(ids.sanne, "secretariat");
    const path = `/sekretariat/kurser/${agents}/kapitler`;
    const send = (form: Record<string, string>) => saveChapters(visit(path, { form, as }));
    const saved = (await send({ [`lesson-${lessons[1]}`]: " Midt \n i " })) as Response;
    expect([saved.status, saved.headers.get("Location")]).toEqual([
      303,
      `/sekretariat/kurser/${agents}?ok=kapitler`,
    ]);
    expect(planned()).toEqual([
      [null, "velkommen"],
      ["Midt i", "puzzel", "muni"],
    ]);
    const long = "x".repeat(61);
    expect(await send({ [`lesson-${lessons[1]}`]: long })).toMatchObject({
      init: { status: 400 },
      data: {
        reply: {
          initialValue: { [`lesson-${lessons[1]}`]: long },
          error: { [`lesson-${lessons[1]}`]: ["long"] },
        },
      },
    });
    expect(planned()).toHaveLength(2);
  });
});
