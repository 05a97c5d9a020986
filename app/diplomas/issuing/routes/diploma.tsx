import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { traceView } from "../../../audit/audit.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { findDiploma } from "../diplomas.server.ts";
import { SecretariatDiploma } from "../SecretariatDiploma.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = requirePerson(request, "secretariat");
  const diploma = findDiploma(params.number!);
  if (!diploma) throw new Response(null, { status: 404 });
  const subjectId = diploma.personId ?? undefined;
  traceView(viewer, { act: "diploma-seen", subjectId, scope: `diploma:${diploma.number}` }, new Date());
  return { diploma, done: new URL(request.url).searchParams.has("ok") };
}

export default function SecretariatDiplomaRoute() {
  const { diploma, done } = useLoaderData<typeof loader>();
  return <SecretariatDiploma diploma={diploma} done={done} />;
}
