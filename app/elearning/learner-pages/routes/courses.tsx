import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { CourseCard } from "../CourseCard.tsx";
import { viewCourses } from "../../completion/progress.server.ts";

export function loader({ context }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const now = new Date();
  return { courses: viewCourses(person), now, title: textsOf(context.locale, "elearning")("list.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ""} – Den Digitale Hotline` },
];

export default function Courses() {
  const { courses, now } = useLoaderData<typeof loader>();
  const first = courses.find(({ isRequired, next }) => isRequired && next);
  const { t } = useTranslation("elearning");
  return (
    <Page title={t("list.title")} lead={t("list.lead")} wide>
      {courses.length === 0 && <Empty>{t("list.empty")}</Empty>}
      {courses.map((course) => (
        <CourseCard key={course.slug} course={course} isFirst={course === first} now={now} />
      ))}
    </Page>
  );
}
