import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { findDraft } from "../drafts.server.ts";
import { uploadNotesOf } from "../upload-notes.server.ts";
import { UploadPage } from "../UploadPage.tsx";

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const into = searchParams.get("til") ?? "";
  const draft = into ? findDraft(into) : null;
  const isFaulty = searchParams.get("fejl") === "fil";
  const notes = isFaulty ? uploadNotesOf(currentPerson(context).id, new Date()) : null;
  return {
    into: draft && { name: into, title: draft.title },
    how: searchParams.get("hvordan") ?? "append",
    faults: isFaulty ? (notes?.faults ?? []) : null,
  };
}

export default function Upload() {
  return <UploadPage {...useLoaderData<typeof loader>()} />;
}
