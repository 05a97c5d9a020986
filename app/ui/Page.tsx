import { type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "./Notice.tsx";
import { RenderContext } from "./render-context.ts";
import { TextWithMailLink } from "./TextWithMailLink.tsx";

interface PageProps {
  title: string;
  /** The language of the title, when it differs from the page's. */
  titleLang?: "da";
  /** One sentence under the heading. */
  lead?: ReactNode;
  /** The link to the page above this one. */
  up?: { to: string; label: string };
  /** Whether tables and lists may be wider than text. */
  wide?: boolean;
  /** What stands beside the content on a wide screen, and after it on a narrow one. */
  beside?: ReactNode;
  children?: ReactNode;
}

/** One page's content: a heading, a lead and what follows. */
export function Page({ title, titleLang, lead, up, wide, beside, children }: PageProps) {
  const tellsErrors = useContext(RenderContext)?.errors;
  return (
    <div className={wide ? "page page-wide" : "page"}>
      {up && (
        <a className="up" href={up.to}>
          {up.label}
        </a>
      )}
      {tellsErrors && <div data-error-summary="" />}
      <h1 lang={titleLang}>{title}</h1>
      {lead && (
        <p className="lead">
          {typeof lead === "string" ? <TextWithMailLink>{lead}</TextWithMailLink> : lead}
        </p>
      )}
      <UndoneNotice />
      {beside ? (
        <div className="split">
          <div>{children}</div>
          <div>{beside}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}

/** The way on from a page on which there is nothing more to do. The front page leads someone signed in to their own. */
export function FrontLink() {
  const { t } = useTranslation("site");
  return (
    <p>
      <a href="/">{t("toFront")}</a>
    </p>
  );
}

/** That the reader just undid something, which led here. */
function UndoneNotice() {
  const { t } = useTranslation("site");
  const undo = useContext(RenderContext)?.undo;
  if (undo !== "undone" && undo !== "withdrawn") return null;
  return <Notice kind="success">{t(undo === "undone" ? "undo.done" : "undo.withdrawn")}</Notice>;
}

/** A part of a page with its own heading. */
export function Section(props: { title: string; titleLang?: "da"; children: ReactNode; id?: string }) {
  const { title, titleLang, children, id } = props;
  return (
    <section className="section" id={id}>
      <h2 lang={titleLang}>{title}</h2>
      {children}
    </section>
  );
}
