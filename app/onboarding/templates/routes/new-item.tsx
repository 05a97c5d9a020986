import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { seeItem, submitItem } from "../item-page.server.ts";
import { ItemPage } from "../ItemPage.tsx";

export const loader = ({ params }: LoaderFunctionArgs) => seeItem({ kind: params.kind });

export const action = ({ request, params }: ActionFunctionArgs) => submitItem(request, { kind: params.kind });

export default function NewItem() {
  return <ItemPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />;
}
