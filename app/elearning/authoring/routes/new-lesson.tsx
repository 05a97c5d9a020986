import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { lessonKinds } from "../../../../db/enums.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { newLessonForm } from "../forms.ts";
import { planLesson, findCourseForEditing } from "../course-planning.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = findCourseForEditing(Number(params.id));
  if (!course) throw new Response(null, { status: 404 });
  return { id: course.id, title: course.title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: newLessonForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const { kind, ...plan } = submission.value;
  const outcome = planLesson(person, Number(params.id), kind, plan, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/lektioner/${outcome.id}?ok=lektion`, 303);
}

export default function NewLessonRoute() {
  const { id, title } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("workshop");
  const kinds = useTranslation("elearning").t;
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), { kind: "film" });
  return (
    <Page title={t("lesson.newTitle")} up={{ to: `/sekretariat/kurser/${id}`, label: title }}>
      <form method="post" noValidate>
        <ChoiceField
          field={fields("kind")}
          label={t("lesson.kind")}
          options={lessonKinds.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
        />
        <Field field={fields("title")} label={t("lesson.title")} maxLength={120} />
        <Field field={fields("about")} label={t("lesson.about")} maxLength={300} />
        <Field field={fields("statedSeconds")} label={t("lesson.minutes")} inputMode="decimal" />
        <Button>{t("plan.add")}</Button>
      </form>
    </Page>
  );
}
