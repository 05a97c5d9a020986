import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { Page } from "../../../ui/Page.tsx";
import { publicPageMeta } from "../page-meta.ts";
import { NumberForm } from "../NumberForm.tsx";
import { readNumber } from "../../issuing/number.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
  const title = textsOf(context.locale, "diplomas")("check.title");
  const typed = new URL(request.url).searchParams.get("nummer");
  if (typed === null) return data({ title, typed: "", wrong: false });
  const number = readNumber(typed);
  if (number) throw redirect(`/diplom/${number}`, 303);
  return data({ title, typed: typed.slice(0, 40), wrong: true }, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicPageMeta(data?.title);

export default function Check() {
  const { typed, wrong } = useLoaderData<typeof loader>();
  const { t } = useTranslation("diplomas");
  const site = useTranslation("site").t;
  return (
    <Page title={t("check.title")} lead={t("check.lead")} up={{ to: "/", label: site("toFront") }}>
      <NumberForm typed={typed} wrong={wrong} />
    </Page>
  );
}
