import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { requireDemo } from "../../../base/demo.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { ButtonLink } from "../../../ui/Button.tsx";
import { dateTimeText } from "../../../base/dates/date-text.ts";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { findLetterFile } from "../letter-files.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  requireDemo();
  const letter = findLetterFile(params.file ?? "");
  if (!letter) throw notFound();
  return letter;
}

export default function DemoLetter() {
  const { id, subject, to, at, text } = useLoaderData<typeof loader>();
  const { t } = useTranslation("mail", { keyPrefix: "demo" });
  const { locale } = useRenderContext();
  return (
    <Page title={subject} up={{ to: "/demo/post", label: t("title") }}>
      <dl className="facts">
        <dt>{t("to")}</dt>
        <dd>{to}</dd>
        <dt>{t("at")}</dt>
        <dd>{dateTimeText(at, locale)}</dd>
      </dl>
      <div className="card letter-text">
        <TextWithLinks text={text} />
      </div>
      <p className="hint">{t("links")}</p>
      <p>
        <ButtonLink look="secondary" to={`/demo/post/${id}/fil`}>
          {t("download")}
        </ButtonLink>
      </p>
    </Page>
  );
}

/** Plain text, with its addresses made into links. */
function TextWithLinks({ text }: { text: string }) {
  let end = 0;
  const linked = [...text.matchAll(/https?:\/\/[^\s<>"]*[\w/=-]/g)].map(({ 0: address, index }) => {
    const before = text.slice(end, index);
    end = index + address.length;
    return (
      <Fragment key={`at ${end}`}>
        {before}
        <a href={address}>{address}</a>
      </Fragment>
    );
  });
  return (
    <>
      {linked}
      {text.slice(end)}
    </>
  );
}
