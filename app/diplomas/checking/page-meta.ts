/** The meta tags of the public pages: their own title, and hidden from search engines. */
export const publicPageMeta = (title: string | undefined) => [
  { title: `${title} – Den Digitale Hotline` },
  { name: "robots", content: "noindex" },
];
