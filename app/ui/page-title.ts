/**
 * Sets a rendered page's title from its heading, to distinguish pages in tabs and screen readers. A title of its own stays. `first` stands
 * before either: that something was refused.
 */
export function withPageTitle(html: string, first = ""): string {
  const heading = /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1];
  return html.replace(/<title>([^<]*)<\/title>/, (_, own: string) => {
    const title = own === siteName && heading ? `${heading} – ${siteName}` : own;
    return `<title>${first && `${first} `}${title}</title>`;
  });
}

const siteName = "Den Digitale Hotline";
