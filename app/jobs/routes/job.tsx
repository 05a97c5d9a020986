import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { JobPage } from "../JobPage.tsx";
import { viewJob } from "../view-jobs.server.ts";

/** Where scripts are off; root.tsx writes it into the head of the page. */
const renewSeconds = 5;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const job = viewJob(currentPerson(context), idOf(params.id), context.locale, new Date());
  if (!job) throw notFound();
  const isStopped = new URL(request.url).searchParams.get("stop") === "ja";
  return { job, renewSeconds: job.state === "running" && !isStopped ? renewSeconds : null };
}

export default function Job() {
  return <JobPage {...useLoaderData<typeof loader>()} />;
}
