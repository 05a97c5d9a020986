/** Sets a rendered page's title from its heading, to distinguish pages in tabs and screen readers. A title of its own stays. */
export function withPageTitle(html: string): string {
  const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1];
  if (!heading) return html;
  return html.replace(
    "<title>Den Digitale Hotline</title>",
    () => `<title>${heading} – Den Digitale Hotline</title>`,
  );
}
