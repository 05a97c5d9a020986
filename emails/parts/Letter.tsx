import { Body } from "@react-email/body";
import { Button } from "@react-email/button";
import { Container } from "@react-email/container";
import { Head } from "@react-email/head";
import { Heading } from "@react-email/heading";
import { Hr } from "@react-email/hr";
import { Html } from "@react-email/html";
import { Preview } from "@react-email/preview";
import { Text } from "@react-email/text";
import { createElement, type CSSProperties, Fragment, type ReactNode } from "react";
import type { Locale } from "../../app/base/texts/locale.ts";
import { sheet, styles } from "./look.ts";
import { words } from "./words.ts";

/**
 * What every letter is rendered with besides its own props. `siteUrl` is the site's address without a slash at the end; `from` is the
 * sender as in the letter's header: Name <address>.
 */
export interface LetterContext {
  locale: Locale;
  siteUrl: string;
  from: string;
  /** The name of the person in the secretariat who handles the recipient's case; none when nobody is chosen. */
  handler?: string | null;
  /** The page where the reader does without more letters of this kind; none where they may not. */
  decline?: string | null;
  /** The sentences that the secretariat has written instead of this letter's own, by key. */
  texts?: Readonly<Record<string, string>>;
}

/**
 * A calendar part that mail programs add to the recipient's calendar: one event, whose method the body repeats. A letter file that
 * has one exports `calendar(context, props): CalendarPart | null`.
 */
export interface CalendarPart {
  method: "REQUEST" | "CANCEL";
  body: string;
}

interface LetterProps {
  context: LetterContext;
  /** What mail programs show after the subject: something that neither the subject nor the first line says. */
  preview: string;
  heading: string;
  /** The recipient's name; null when it is written to the secretariat. */
  name: string | null;
  /** Who wrote it, when that is another than the recipient's handler; whether they belong to the secretariat. */
  writer?: { name: string; inSecretariat: boolean };
  children: ReactNode;
}

/** The layout of every letter: heading, greeting, what it says, signature. */
export function Letter({ context, preview, heading, name, writer, children }: LetterProps) {
  const { locale } = context;
  const w = words[locale];
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{heading}</title>
        <style>{sheet}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="ground" style={styles.body}>
        <Cell className="ground" style={styles.ground}>
          <Container style={styles.container}>
            <Cell className="card" style={styles.card}>
              <Text className="muted" style={styles.sender}>
                Den Digitale Hotline
              </Text>
              <Heading as="h1" className="text" style={styles.heading}>
                {heading}
              </Heading>
              {name !== null && <Paragraph className="greeting">{w.hello(firstNameOf(name))}</Paragraph>}
              {children}
              <Signature context={context} writer={writer} ofSite={name === null} />
              <Hr className="line" style={styles.line} />
              <Footer context={context} toPerson={name !== null} />
            </Cell>
          </Container>
        </Cell>
      </Body>
    </Html>
  );
}

/** Why one gets it, and the way to do without. */
function Footer({ context: { locale, decline }, toPerson }: { context: LetterContext; toPerson: boolean }) {
  const w = words[locale];
  return (
    <Text className="muted" style={styles.footer}>
      {w.footer[toPerson ? "person" : "secretariat"]}
      {decline && (
        <>
          {" "}
          <TextLink to={decline}>{w.decline}</TextLink>
        </>
      )}
    </Text>
  );
}

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0]!;

/** Who wrote it: a person where there is one, and where they belong. */
function Signature({
  context,
  writer,
  ofSite,
}: Pick<LetterProps, "context" | "writer"> & { ofSite: boolean }) {
  const { regards, sender } = words[context.locale];
  const person = writer?.name ?? (ofSite ? null : context.handler);
  const belongsTo = ofSite ? "site" : writer && !writer.inSecretariat ? "hotline" : "secretariat";
  return (
    <Paragraph className="signature">
      {regards}
      <br />
      {person && (
        <>
          <strong>{person}</strong>
          <br />
        </>
      )}
      {sender[belongsTo]}
    </Paragraph>
  );
}

/** A table of one cell, whose background and padding every mail program shows. */
export const Cell = ({
  className,
  style,
  frame,
  children,
}: {
  className?: string;
  style: CSSProperties;
  /** The style of the table around the cell. */
  frame?: CSSProperties;
  children: ReactNode;
}) => (
  <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0} style={frame}>
    <tbody>
      <tr>
        <td className={className} style={style}>
          {children}
        </td>
      </tr>
    </tbody>
  </table>
);

export const Paragraph = ({ className, children }: { className?: string; children: ReactNode }) => (
  <Text className={className ? `text ${className}` : "text"} style={styles.paragraph}>
    {children}
  </Text>
);

/** A named piece of information: its name in bold, and what it is on the next line. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Paragraph>
    <strong>{name}</strong>
    <br />
    {children}
  </Paragraph>
);

/** Short lines, one under the other. */
export const Lines = ({ of }: { of: string[] }) => (
  <Paragraph>
    {createElement(Fragment, null, ...of.flatMap((line, at) => (at > 0 ? [lineBreak, line] : [line])))}
  </Paragraph>
);

const lineBreak = createElement("br");

/** Text as someone wrote it: paragraphs are separated by an empty line, and a single line end is a line break. */
export const WrittenText = ({ children }: { children: string }) => {
  const paragraphs = children.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  // As separate children they need no keys.
  return createElement(
    Fragment,
    null,
    ...paragraphs.map((text) => createElement(Lines, { of: text.split("\n") })),
  );
};

export const TextLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} className="link" style={styles.link}>
    {children}
  </a>
);

/** The button for the one thing the recipient is asked to do. */
export const ActionButton = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button href={to} className="button" style={styles.button}>
    {children}
  </Button>
);
