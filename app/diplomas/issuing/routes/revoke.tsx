import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { SecretariatDiploma } from "../SecretariatDiploma.tsx";
import { readReason } from "../reason.ts";
import { revokeDiploma } from "../revoke.server.ts";
import { loader } from "./diploma.tsx";

export { loader };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const read = readReason(await request.formData());
  if ("why" in read) return data({ act: "traek-tilbage" as const, ...read }, { status: 422 });
  const outcome = revokeDiploma(person, params.number!, read.reason, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/diplomer/${outcome.number}?ok`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data(
    { act: "traek-tilbage" as const, typed: read.reason, why: "revoked" as const },
    { status: 422 },
  );
}

export default function RevokeDiploma() {
  const { diploma } = useLoaderData<typeof loader>();
  return <SecretariatDiploma diploma={diploma} refused={useActionData<typeof action>()} />;
}
