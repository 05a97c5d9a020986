/** Gives a drawn page its heading as title, so that tabs and screen readers tell pages apart; a title of its own stays. */
export function withPageTitle(html: string): string {
  const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1];
  if (!heading) return html;
  return html.replace(
    "<title>Den Digitale Hotline</title>",
    () => `<title>${heading} – Den Digitale Hotline</title>`,
  );
}
