import { useRenderContext } from "./render-context.ts";

const secretariatPhrase = /(skriv til sekretariatet|write to the secretariat)/i;

/** A text, in which the words "write to the secretariat" are a mail link. */
export function TextWithMailLink({ children: text }: { children: string }) {
  const [before, phrase, after] = text.split(secretariatPhrase);
  if (!phrase) return <>{text}</>;
  return (
    <>
      {before}
      <MailLink>{phrase}</MailLink>
      {after}
    </>
  );
}

function MailLink({ children }: { children: string }) {
  const { secretariat } = useRenderContext();
  return secretariat ? <a href={`mailto:${secretariat}`}>{children}</a> : children;
}
