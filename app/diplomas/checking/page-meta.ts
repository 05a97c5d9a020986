/** The head of the public pages: a heading of their own, and no place in search engines. */
export const publicPageMeta = (title: string | undefined) => [
  { title: `${title} – Den Digitale Hotline` },
  { name: "robots", content: "noindex" },
];
