import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listMunicipalities } from "../../../people/register/municipalities.server.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { CourseFields } from "../CourseFields.tsx";
import { courseForm } from "../forms.ts";
import { createCourse } from "../course-planning.server.ts";

export function loader() {
  return { places: listMunicipalities() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const form = await readForm(request, courseForm(listMunicipalities()));
  if ("invalid" in form) return form.invalid;
  const { id } = createCourse(person, form.value, new Date());
  return redirect(`/sekretariat/kurser/${id}?ok=oprettet`, 303);
}

export default function NewCourseRoute() {
  const { places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("authoring");
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  return (
    <Page title={t("course.newTitle")} up={{ to: "/sekretariat/kurser", label: t("title") }}>
      <form method="post" noValidate>
        <CourseFields fields={fieldStates(reply, say, { audience: "agent" })} municipalities={places} />
        <Button>{t("course.save")}</Button>
      </form>
    </Page>
  );
}
