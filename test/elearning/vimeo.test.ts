import { beforeEach, describe, expect, it } from "vitest";
import { action } from "../../app/elearning/kinds/film/routes/set-vimeo.tsx";
import { loader } from "../../app/elearning/learner-pages/routes/lesson.tsx";
import { parseVimeoAddress, vimeoPlayerUrl } from "../../app/elearning/kinds/film/vimeo.ts";
import { createCourse } from "../../app/elearning/authoring/course-planning.server.ts";
import { planLesson } from "../../app/elearning/authoring/lesson-planning.server.ts";
import { publishCourse } from "../../app/elearning/authoring/publish.server.ts";
import { db } from "../../db/database.server.ts";
import { lessons } from "../../db/schema/elearning.ts";
import { withDatabase } from "../app.ts";
import { visit } from "../visit.ts";
import { addCast, type CastName } from "../../db/demo/cast.ts";
import { monday, getPerson, signIn } from "./sample-lessons.ts";

describe("an address on Vimeo", () => {
  it("is parsed in every form, with the key of an unlisted film", () => {
    for (const address of [
      "https://vimeo.com/76979871",
      "vimeo.com/76979871",
      " https://www.vimeo.com/76979871/ ",
      "https://vimeo.com/channels/staffpicks/76979871?share=copy",
      "https://vimeo.com/manage/videos/76979871",
      "https://player.vimeo.com/video/76979871?dnt=1#t=10s",
    ])
      expect(parseVimeoAddress(address), address).toBe("76979871");
    expect(parseVimeoAddress("https://vimeo.com/76979871/8272103f6e?share=copy")).toBe("76979871/8272103f6e");
    expect(parseVimeoAddress("https://player.vimeo.com/video/76979871?h=8272103f6e")).toBe(
      "76979871/8272103f6e",
    );
    expect(vimeoPlayerUrl("76979871/8272103f6e")).toBe(
      "https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1&texttrack=da",
    );
  });

  it("is refused when it is not one", () => {
    for (const address of [
      "",
      "https://vimeo.com/",
      "https://vimeo.com/om-os",
      "https://evil.example/vimeo.com/76979871",
      "https://vimeo.com.evil.example/76979871",
      "javascript:alert(76979871)",
      'https://vimeo.com/76979871"onload=alert(1)',
      "https://www.youtube.com/watch?v=76979871",
    ])
      expect(parseVimeoAddress(address), address).toBeNull();
  });
});

describe("a film on Vimeo", () => {
  withDatabase();
  let ids: Record<CastName, number>;
  let courseId: number;
  let lessonId: number;
  beforeEach(() => {
    ids = addCast();
    const secretariat = getPerson(ids.sanne);
    const plan = { title: "Nyt", audience: "agent" as const, municipalityId: null, startsFrom: null };
    courseId = createCourse(secretariat, { ...plan, dueDays: null, earnsDiploma: false }, monday).id;
    const lesson = { title: "Film hos Vimeo", about: "", statedSeconds: 60 };
    const planned = planLesson(secretariat, courseId, "film", lesson, monday);
    if ("refused" in planned) throw new Error(planned.refused);
    lessonId = planned.id;
  });
  const set = (form: Record<string, string>) =>
    action(visit(`/sekretariat/lektioner/${lessonId}/vimeo`, { form, as: signIn(ids.sanne, "secretariat") }));

  it("is refused without a valid address and length, and keeps what was typed", async () => {
    const answer = await set({ address: "https://vimeo.com/om-os", length: "i morgen" });
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { sent: { reply: { error: { address: ["vimeo"], length: ["length"] } } } },
    });
    expect(
      publishCourse(getPerson(ids.sanne), courseId, { kind: "small", note: "", dueOn: null }, monday),
    ).toEqual({
      refused: "incomplete",
    });
  });

  it("is a lesson like other films, and only its page may show Vimeo's player", async () => {
    expect(await set({ address: "https://vimeo.com/76979871", length: "1.32" })).toMatchObject({
      status: 303,
    });
    publishCourse(getPerson(ids.sanne), courseId, { kind: "small", note: "", dueOn: null }, monday);
    const { slug, filmSeconds } = db.select().from(lessons).all()[0]!;
    expect(filmSeconds).toBe(92);
    const allowed: string[] = [];
    const call = visit(`/e-laering/${slug}`, { as: signIn(ids.astrid, "agent") });
    const allowFrame = (origin: string) => allowed.push(origin);
    const view = loader({ ...call, context: { ...call.context, allowFrame } });
    expect(view.content).toMatchObject({ film: null, vimeo: vimeoPlayerUrl("76979871"), lengthSeconds: 92 });
    expect(allowed).toEqual(["https://player.vimeo.com"]);
  });
});
