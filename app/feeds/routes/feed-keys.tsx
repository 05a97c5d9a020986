import type { ActionFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { env } from "../../base/env.server.ts";
import { readForm } from "../../base/forms/read-form.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { HowCounted } from "../../overviews/team/HowCounted.tsx";
import { hasLeft } from "../../people/register/membership.ts";
import { listMunicipalities } from "../../people/register/municipalities.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { FeedKeysPage } from "../FeedKeysPage.tsx";
import { feedKeyForm } from "../feed-key-form.ts";
import { createFeedKey, listFeedKeys } from "../feed-keys.server.ts";

export function loader() {
  return { keys: listFeedKeys(), municipalities: municipalitiesToChoose(new Date()), base: env.BASE_URL };
}

function municipalitiesToChoose(now: Date) {
  const today = danishDate(now);
  return listMunicipalities()
    .filter((municipality) => !hasLeft(municipality, today))
    .map(({ id, name }) => ({ id, name }));
}

/** Makes a key, and shows it on this answer alone. */
export async function action({ context, request }: ActionFunctionArgs) {
  const now = new Date();
  const form = await readForm(request, feedKeyForm(municipalitiesToChoose(now)));
  if (form.invalid) return form.invalid;
  return { token: createFeedKey(currentPerson(context), form.value, now) };
}

export default function FeedKeys() {
  const [seen, made] = [useLoaderData<typeof loader>(), useActionData<typeof action>()];
  return <FeedKeysPage {...seen} {...made} howCounted={<HowCounted />} />;
}
