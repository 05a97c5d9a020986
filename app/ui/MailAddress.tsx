/** A mail address that breaks after its @ where a line is too short for it, and not within a word. */
export function MailAddress({ children }: { children: string }) {
  const at = children.indexOf("@") + 1;
  return (
    <>
      {children.slice(0, at)}
      <wbr />
      {children.slice(at)}
    </>
  );
}
