import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { seeItem, submitItem } from "../item-page.server.ts";
import { ItemPage } from "../ItemPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return seeItem({ kind: params.kind });
}

export function action({ request, params }: ActionFunctionArgs) {
  requirePerson(request, "secretariat");
  return submitItem(request, { kind: params.kind });
}

export default ItemPage;
