/** A picture that was uploaded to a lesson, under its stored name, with its size in pixels. */
export interface Picture {
  file: string;
  width: number;
  height: number;
}

/** A place on a picture of a screen, in hundredths of the picture, that is pressed to be told of. */
export interface Spot {
  id: string;
  title: string;
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What an interactive page is made of: what stands there, what is opened, and what is pressed. */
export type Part =
  | { kind: "text"; text: string }
  | { kind: "picture"; picture: Picture; alt: string }
  | { kind: "fold"; id: string; title: string; text: string }
  | { kind: "screen"; picture: Picture; alt: string; spots: Spot[] };

/** An interactive page as it is stored, with every picture that was uploaded to it, used or not. */
export interface PageContent {
  pictures: Picture[];
  parts: Part[];
}

/** All that there is to open on a page. */
export const openableParts = ({ parts }: PageContent): { id: string; title: string }[] =>
  parts.flatMap((part): { id: string; title: string }[] =>
    part.kind === "fold" ? [part] : part.kind === "screen" ? part.spots : [],
  );

export const openableIds = (page: PageContent): string[] => openableParts(page).map(({ id }) => id);
