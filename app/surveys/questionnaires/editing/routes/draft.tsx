import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { seeDraft } from "../draft-page.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { uploadNotesOf } from "../upload-notes.server.ts";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const ok = new URL(request.url).searchParams.get("ok");
  const notes = ok === "hentet" ? uploadNotesOf(currentPerson(context).id, new Date()) : null;
  const upload = notes && { unused: notes.unused ?? [], converted: notes.converted ?? [] };
  return { view: seeDraft(params.name), ok, upload };
}

export default function Draft() {
  return <DraftPage {...useLoaderData<typeof loader>()} />;
}
