import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requirePerson } from "../../people/guards.server.ts";
import { LessonPage } from "../LessonPage.tsx";
import { takeTurn } from "../shift.server.ts";
import { loader, meta } from "./lesson.tsx";

export { loader, meta };

const whole = z
  .string()
  .regex(/^\d{1,4}$/)
  .transform(Number);
const form = z.object({ tur: whole, valg: whole });

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "agent", "leader", "secretariat");
  const parsed = form.safeParse(Object.fromEntries(await request.formData()));
  if (!parsed.success) throw new Response(null, { status: 400 });
  const { tur, valg } = parsed.data;
  const outcome = takeTurn(person, params.lesson!, tur, valg, new Date());
  if (!("refused" in outcome)) return redirect(`/e-laering/${params.lesson}?svar`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(outcome, { status: 422 });
}

export default function ChooseRoute() {
  return (
    <LessonPage lesson={useLoaderData<typeof loader>()} refused={Boolean(useActionData<typeof action>())} />
  );
}
