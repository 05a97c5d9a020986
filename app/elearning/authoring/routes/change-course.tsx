import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { CourseFields } from "../CourseFields.tsx";
import { courseForm } from "../forms.ts";
import { changeCourse, findCourseForEditing } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = findCourseForEditing(Number(params.id));
  if (!course) throw new Response(null, { status: 404 });
  return { course, places: listMunicipalities() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: courseForm(listMunicipalities()) });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const outcome = changeCourse(person, Number(params.id), submission.value, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/kurser/${outcome.id}?ok=rettet`, 303);
}

export default function ChangeCourseRoute() {
  const { course, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("workshop");
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const initial = {
    title: course.title,
    audience: course.audience,
    municipalityId: String(course.municipalityId ?? ""),
    startsFrom: course.startsFrom ?? "",
    dueDays: String(course.dueDays ?? ""),
    earnsDiploma: course.earnsDiploma ? "ja" : "",
  };
  return (
    <Page
      title={t("course.changeTitle")}
      up={{ to: `/sekretariat/kurser/${course.id}`, label: course.title }}
    >
      <form method="post" noValidate>
        <CourseFields fields={fieldStates(reply, say, initial)} municipalities={places} />
        <Button>{t("course.save")}</Button>
      </form>
    </Page>
  );
}
