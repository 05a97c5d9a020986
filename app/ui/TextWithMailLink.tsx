import { useRenderContext } from "./render-context.ts";

const secretariatPhrase = /(skriv til sekretariatet|write to the secretariat)/i;

/** A text as it is; where it says that one writes to the secretariat, that is a link to the address. */
export function TextWithMailLink({ children: text }: { children: string }) {
  const [before, said, after] = text.split(secretariatPhrase);
  if (!said) return <>{text}</>;
  return (
    <>
      {before}
      <MailLink>{said}</MailLink>
      {after}
    </>
  );
}

function MailLink({ children }: { children: string }) {
  const { secretariat } = useRenderContext();
  return secretariat ? <a href={`mailto:${secretariat}`}>{children}</a> : children;
}
