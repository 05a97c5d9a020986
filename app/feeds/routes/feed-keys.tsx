import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { env } from "../../base/env.server.ts";
import { requirePerson } from "../../people/sign-in/guards.server.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { feedKeyForm } from "../feed-key-form.ts";
import { listFeedKeys, createFeedKey } from "../feed-keys.server.ts";
import { FeedKeysPage } from "../FeedKeysPage.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const places = listMunicipalities().map(({ id, name }) => ({ id, name }));
  return { keys: listFeedKeys(), places, base: env.BASE_URL };
}

/** Makes a key, and shows it on the answer alone. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: feedKeyForm });
  if (submission.status !== "success")
    return data({ reply: submission.reply(), token: null }, { status: 422 });
  return data({ reply: undefined, token: createFeedKey(person, submission.value, new Date()) });
}

export default function FeedKeys() {
  return <FeedKeysPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
