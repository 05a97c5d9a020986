import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../../ui/Button.tsx";
import { Empty, Tag } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { Table } from "../../../ui/Table.tsx";
import { useAudienceText } from "../CourseFields.tsx";
import { listCourses } from "../course-planning.server.ts";
import type { ListedCourse } from "../editable-course.ts";

export function loader() {
  return { courses: listCourses(new Date()) };
}

export default function CoursesRoute() {
  const { courses } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  const audienceOf = useAudienceText();
  const columns = [
    {
      head: t("head.course"),
      cell: ({ id, title }: ListedCourse) => <a href={`/sekretariat/kurser/${id}`}>{title}</a>,
    },
    { head: t("head.audience"), cell: audienceOf },
    { head: t("head.state"), cell: (course: ListedCourse) => <StateTag course={course} /> },
    { head: t("head.lessons"), cell: ({ lessons }: ListedCourse) => lessons, number: true },
    { head: t("head.completed"), cell: ({ completed }: ListedCourse) => completed, number: true },
  ];
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }} wide>
      <p className="row">
        <ButtonLink to="/sekretariat/kurser/ny">{t("create")}</ButtonLink>
        <ButtonLink look="secondary" to="/e-laering">
          {t("asParticipant")}
        </ButtonLink>
      </p>
      {courses.length === 0 ? (
        <Empty>{t("none")}</Empty>
      ) : (
        <Table caption={t("title")} hideCaption columns={columns} rows={courses} rowKey={({ id }) => id} />
      )}
    </Page>
  );
}

function StateTag({ course: { published, lessons, version } }: { course: ListedCourse }) {
  const { t } = useTranslation("authoring");
  if (!published) return <Tag>{t("state.draft")}</Tag>;
  if (lessons === 0) return <Tag kind="waiting">{t("state.empty")}</Tag>;
  return <Tag kind="good">{t("state.published", { version })}</Tag>;
}
