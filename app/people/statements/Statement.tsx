import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Page, Section } from "../../ui/Page.tsx";
import { TextWithMailLink } from "../../ui/TextWithMailLink.tsx";

interface StatementProps {
  title: string;
  lead: string;
  parts: { title: string; text: string; list?: readonly string[]; more?: ReactNode }[];
}

/** A page that states something: headings, a text under each, and points where there are some. */
export function Statement({ title, lead, parts }: StatementProps) {
  const site = useTranslation("site").t;
  return (
    <Page title={title} lead={lead} up={{ to: "/", label: site("toFront") }}>
      {parts.map(({ title, text, list, more }) => (
        <Section key={title} title={title}>
          <p>
            <TextWithMailLink>{text}</TextWithMailLink>
          </p>
          {list && (
            <ul>
              {list.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {more}
        </Section>
      ))}
    </Page>
  );
}
