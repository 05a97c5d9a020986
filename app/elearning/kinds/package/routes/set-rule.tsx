import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { packageRules } from "../content.ts";
import { setPackageRule } from "../package-lesson.server.ts";
import { LessonEditor } from "../../../authoring/LessonEditor.tsx";
import { loader } from "../../../authoring/routes/lesson.tsx";

export { loader };

const ruleForm = z.object({ rule: z.enum(packageRules) });

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const sent = ruleForm.safeParse(Object.fromEntries(await request.formData())).data;
  if (!sent) return data({ refused: "rule" as const }, { status: 422 });
  const outcome = setPackageRule(person, Number(params.id), sent.rule, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/lektioner/${params.id}?ok=regel`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default function SetRuleRoute() {
  const { lesson, most } = useLoaderData<typeof loader>();
  return (
    <LessonEditor
      lesson={lesson}
      maxFilmMegabytes={most}
      done={null}
      refused={useActionData<typeof action>()}
    />
  );
}
