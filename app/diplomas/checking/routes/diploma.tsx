import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { textsOf } from "../../../base/texts/i18n.server.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { findDiploma } from "../../issuing/diplomas.server.ts";
import { OwnDiploma } from "../OwnDiploma.tsx";
import { GenuineDiploma } from "../GenuineDiploma.tsx";
import { publicPageMeta } from "../page-meta.ts";
import { NumberForm } from "../NumberForm.tsx";
import { readNumber } from "../../issuing/number.ts";
import { publicDiploma } from "../public-diploma.ts";

/** Shows, to anyone with the number, the minimum that proves the diploma genuine; and congratulates its holder when they are signed in. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const typed = params.number!.slice(0, 40);
  const number = readNumber(typed);
  if (number && number !== params.number) throw redirect(`/diplom/${number}`, 303);
  const found = number && findDiploma(number);
  const diploma = found
    ? publicDiploma(found, context.locale)
    : ({ state: "unknown", number: typed } as const);
  const reader = context.session?.person;
  const isOwn = reader !== undefined && found && found.personId === reader.id && !found.revokedAt;
  const t = textsOf(context.locale, "diplomas");
  const title = isOwn ? t("own.title", { name: reader.name.split(" ")[0] }) : t(`${diploma.state}.title`);
  return data({ title, diploma, isOwn: Boolean(isOwn) }, { status: found ? 200 : 404 });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => publicPageMeta(data?.title);

export default function DiplomaPage() {
  const { title, diploma, isOwn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("diplomas");
  const site = useTranslation("site").t;
  const up = { to: "/", label: site("toFront") };
  if (diploma.state === "unknown")
    return (
      <Page title={title} lead={t("unknown.lead", { number: diploma.number })} up={up}>
        <NumberForm typed={diploma.number} />
      </Page>
    );
  if (diploma.state === "genuine" && isOwn)
    return (
      <Page
        title={title}
        lead={t("own.lead", { course: diploma.course })}
        up={{ to: "/min-side", label: site("nav.myPage") }}
      >
        <OwnDiploma diploma={diploma} />
      </Page>
    );
  return (
    <Page title={title} lead={diploma.state === "genuine" ? t("genuine.lead") : undefined} up={up}>
      {diploma.state === "genuine" ? (
        <GenuineDiploma diploma={diploma} />
      ) : (
        <Notice kind="warning">{t("revoked.lead", { number: diploma.number, day: diploma.day })}</Notice>
      )}
      <Section title={t("check.another")}>
        <NumberForm />
      </Section>
    </Page>
  );
}
