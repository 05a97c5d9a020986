import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Hr } from "@react-email/hr";
import { Html } from "@react-email/html";
import { Preview } from "@react-email/preview";
import { Text } from "@react-email/text";
import type { ReactNode } from "react";
import type { Locale } from "../../app/base/texts/locale.ts";
import { words } from "./words.ts";

/**
 * What every letter is rendered with besides its own props. `siteUrl` is the site's address without a slash at the end; `from` is the
 * sender as in the letter's header: Name <address>.
 */
export interface LetterContext {
  locale: Locale;
  siteUrl: string;
  from: string;
}

/**
 * A calendar part that mail programs add to the recipient's calendar: one event, whose method the body repeats. A letter file that
 * has one exports `calendar(context, props): CalendarPart | null`.
 */
export interface CalendarPart {
  method: "REQUEST" | "CANCEL";
  body: string;
}

const font = "'IBM Plex Sans', 'Segoe UI', Arial, sans-serif";

const cardStyle = {
  backgroundColor: "#ffffff",
  borderTop: "6px solid #004d99",
  maxWidth: "560px",
  padding: "28px 32px",
};

/** The layout of every letter. */
export function Letter({
  locale,
  preview,
  heading,
  to = "person",
  children,
}: {
  locale: Locale;
  preview: string;
  heading: string;
  /** Whom it is written to, as the foot says. */
  to?: "person" | "secretariat";
  children: ReactNode;
}) {
  return (
    <Html lang={locale}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: "#f5f5f5", fontFamily: font, margin: 0, padding: "24px 0" }}>
        <Container style={cardStyle}>
          <Text style={{ color: "#454545", fontSize: "14px", fontWeight: 600, margin: "0 0 16px" }}>
            Den Digitale Hotline
          </Text>
          <Heading
            as="h1"
            style={{ color: "#1a1a1a", fontSize: "22px", lineHeight: "1.3", margin: "0 0 16px" }}
          >
            {heading}
          </Heading>
          {children}
          <Hr style={{ borderColor: "#dcdcdc", margin: "28px 0 12px" }} />
          <Text style={{ color: "#454545", fontSize: "13px", lineHeight: "1.5", margin: 0 }}>
            {words[locale].footer[to]}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

export const Paragraph = ({ children }: { children: ReactNode }) => (
  <Text style={{ color: "#1a1a1a", fontSize: "16px", lineHeight: "1.55", margin: "0 0 14px" }}>
    {children}
  </Text>
);

/** The button for the one thing the recipient is asked to do. */
export const ActionButton = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button
    href={to}
    style={{
      backgroundColor: "#004d99",
      borderRadius: "4px",
      color: "#ffffff",
      display: "inline-block",
      fontSize: "16px",
      fontWeight: 600,
      margin: "6px 0 18px",
      padding: "14px 22px",
    }}
  >
    {children}
  </Button>
);
