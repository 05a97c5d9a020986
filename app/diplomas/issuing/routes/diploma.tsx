import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { traceView } from "../../../audit/audit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { findDiploma } from "../diplomas.server.ts";
import { SecretariatDiploma } from "../SecretariatDiploma.tsx";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const diploma = findDiploma(params.number!);
  if (!diploma) throw notFound();
  const view = {
    act: "diploma-seen",
    subjectId: diploma.personId ?? undefined,
    scope: `diploma:${diploma.number}`,
  } as const;
  traceView(currentPerson(context), view, new Date());
  return { diploma, done: new URL(request.url).searchParams.has("ok") };
}

export default function SecretariatDiplomaRoute() {
  const { diploma, done } = useLoaderData<typeof loader>();
  return <SecretariatDiploma diploma={diploma} done={done} />;
}
