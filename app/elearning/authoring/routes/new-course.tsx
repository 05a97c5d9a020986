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
import { createCourse } from "../course-planning.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { places: listMunicipalities() };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: courseForm(listMunicipalities()) });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const { id } = createCourse(person, submission.value, new Date());
  return redirect(`/sekretariat/kurser/${id}?ok=oprettet`, 303);
}

export default function NewCourseRoute() {
  const { places } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("workshop");
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
