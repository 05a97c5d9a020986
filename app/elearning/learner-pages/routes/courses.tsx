import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isAway } from "../../../people/register/absence.ts";
import { absenceOf } from "../../../people/register/absence.server.ts";
import { danishDate } from "../../../base/dates/danish-time.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { CourseCard } from "../CourseCard.tsx";
import { viewCourses } from "../../completion/progress.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const today = danishDate(new Date());
  const away = isAway(absenceOf(person.id), today);
  return {
    courses: viewCourses(person, new Date()),
    today,
    away,
    title: textsOf(context.locale, "elearning")("list.title"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function Courses() {
  const { courses, today, away } = useLoaderData<typeof loader>();
  const first = courses.find(({ isRequired, next }) => isRequired && next);
  const { t } = useTranslation("elearning");
  return (
    <Page title={t("list.title")} lead={courses.length > 0 && t("list.lead")} wide>
      {courses.length === 0 && <Empty>{t("list.empty")}</Empty>}
      {courses.map((course) => (
        <CourseCard key={course.slug} course={course} isFirst={course === first} today={today} away={away} />
      ))}
    </Page>
  );
}
