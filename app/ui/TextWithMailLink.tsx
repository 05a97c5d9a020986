import { useScene } from "./render-context.ts";

const phrase = /(skriv til sekretariatet|write to the secretariat)/i;

/** A text as it is; where it says that one writes to the secretariat, that is a link to the address. */
export function Sentence({ children: text }: { children: string }) {
  const [before, said, after] = text.split(phrase);
  if (!said) return <>{text}</>;
  return (
    <>
      {before}
      <Write>{said}</Write>
      {after}
    </>
  );
}

function Write({ children }: { children: string }) {
  const { secretariat } = useScene();
  return secretariat ? <a href={`mailto:${secretariat}`}>{children}</a> : children;
}
