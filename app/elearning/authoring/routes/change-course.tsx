import { ShownValues } from "../../../ui/ShownValues.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { CourseFields } from "../CourseFields.tsx";
import { courseForm } from "../forms.ts";
import { changeCourse, findCourseForEditing } from "../course-planning.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  return { course, places: listMunicipalities() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const course = findCourseForEditing(idOf(params.id), new Date());
  if (!course) throw notFound();
  const form = await readEdit(request, courseForm(listMunicipalities()), valuesOf(course));
  if ("invalid" in form) return form.invalid;
  const outcome = changeCourse(person, course.id, form.value, new Date());
  if ("refused" in outcome) throw notFound();
  return redirect(`/sekretariat/kurser/${outcome.id}?ok=rettet`, 303);
}

const valuesOf = (course: NonNullable<ReturnType<typeof findCourseForEditing>>) => ({
  title: course.title,
  audience: course.audience,
  municipalityId: String(course.municipalityId ?? ""),
  startsFrom: course.startsFrom ?? "",
  dueDays: String(course.dueDays ?? ""),
  earnsDiploma: course.earnsDiploma ? "ja" : "",
});

export default function ChangeCourseRoute() {
  const { course, places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("authoring");
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const initial = valuesOf(course);
  return (
    <Page
      title={t("course.changeTitle")}
      up={{ to: `/sekretariat/kurser/${course.id}`, label: course.title }}
    >
      <form method="post" noValidate>
        <ShownValues values={initial} />
        <CourseFields fields={fieldStates(reply, say, initial)} municipalities={places} />
        <Button>{t("course.save")}</Button>
      </form>
    </Page>
  );
}
