import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { drawPathsOf, findCall } from "../paths.server.ts";
import { PathsPage } from "../PathsPage.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = findCall(params.id, params.call);
  if (!found) throw notFound();
  const { lesson, content } = found;
  const { graph } = await drawPathsOf(content, context.locale, currentPerson(context));
  const { id, title } = lesson;
  return { lesson: { id, title }, call: Number(params.call), title: content.title, graph };
}

export default function PathsRoute() {
  return <PathsPage {...useLoaderData<typeof loader>()} />;
}
