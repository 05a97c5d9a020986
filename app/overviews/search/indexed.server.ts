import { eq } from "drizzle-orm";
import { derivedFrom } from "../../../db/derived.server.ts";
import { db } from "../../../db/database.server.ts";
import { courseDays } from "../../../db/schema/course-days.ts";
import { courses, lessons } from "../../../db/schema/elearning.ts";
import { municipalities } from "../../../db/schema/people.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { dayText } from "../../base/dates/date-text.ts";
import { searchableText } from "../../base/search-words.ts";

const venueAndPlace = (venue: string, municipality: string) =>
  venue === municipality ? venue : `${venue}, ${municipality}`;

/** Every course day by its date in both languages, venue and municipality; drafts too. */
export const indexedDays = derivedFrom([courseDays, municipalities], () =>
  db
    .select({
      id: courseDays.id,
      kind: courseDays.kind,
      state: courseDays.state,
      startsAt: courseDays.startsAt,
      endsAt: courseDays.endsAt,
      venue: courseDays.venue,
      municipality: municipalities.name,
    })
    .from(courseDays)
    .innerJoin(municipalities, eq(municipalities.id, courseDays.hostMunicipalityId))
    .prepare()
    .all()
    .map(({ venue, municipality, ...day }) => {
      const where = venueAndPlace(venue, municipality);
      const dates = `${dayText(day.startsAt, "da")} ${dayText(day.startsAt, "en")}`;
      return { ...day, where, words: searchableText(`${where} ${dates}`) };
    }),
);

export const indexedMunicipalities = derivedFrom([municipalities], () =>
  db
    .select({ code: municipalities.code, name: municipalities.name, region: municipalities.region })
    .from(municipalities)
    .prepare()
    .all()
    .map((row) => ({ ...row, words: searchableText(`${row.name} ${row.code}`) })),
);

/** Courses and their lessons by title. */
export const indexedLessons = derivedFrom([courses, lessons], () => {
  const courseRows = db.select({ id: courses.id, title: courses.title }).from(courses).prepare().all();
  const titles = new Map(courseRows.map(({ id, title }) => [id, title]));
  const lessonRows = db
    .select({ id: lessons.id, slug: lessons.slug, title: lessons.title, courseId: lessons.courseId })
    .from(lessons)
    .prepare()
    .all();
  return [
    ...courseRows.map(({ id, title }) => ({ id, slug: null, title, course: "" })),
    ...lessonRows.map(({ courseId, ...lesson }) => ({ ...lesson, course: titles.get(courseId)! })),
  ].map((row) => ({ ...row, words: searchableText(row.title) }));
});

export const indexedRounds = derivedFrom([rounds], () =>
  db
    .select({ id: rounds.id, name: rounds.name, opensAt: rounds.opensAt })
    .from(rounds)
    .prepare()
    .all()
    .map((row) => ({ ...row, words: searchableText(row.name) })),
);
