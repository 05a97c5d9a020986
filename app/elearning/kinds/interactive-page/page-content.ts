import { z } from "zod";
import type { EditedView } from "../editing/edited-content.ts";

/** A picture that was uploaded to a lesson, under its stored name, with its size in pixels. */
export const pictureContent = z.object({ file: z.string(), width: z.number(), height: z.number() });
export type Picture = z.infer<typeof pictureContent>;

/** A place on a picture of a screen that is clicked to be explained; its numbers are per cent of the picture. */
export const spotContent = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  left: z.number(),
  top: z.number(),
  width: z.number(),
  height: z.number(),
});
export type Spot = z.infer<typeof spotContent>;

/** A part of an interactive page: text or a picture, a fold to open, or a screen with spots to click. */
export const partContent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("picture"), picture: pictureContent, alt: z.string() }),
  z.object({ kind: z.literal("fold"), id: z.string(), title: z.string(), text: z.string() }),
  z.object({
    kind: z.literal("screen"),
    picture: pictureContent,
    alt: z.string(),
    spots: z.array(spotContent),
  }),
]);
export type Part = z.infer<typeof partContent>;

/** An interactive page as it is stored, with every picture that was uploaded to it, used or not. */
export const pageContent = z.object({ pictures: z.array(pictureContent), parts: z.array(partContent) });
export type PageContent = z.infer<typeof pageContent>;

export const pageLesson = z
  .object({ kind: z.literal("page"), content: pageContent })
  .transform(({ content }) => content);

/** What a person has opened of an interactive page: the ids of its folds and spots. */
export const openedState = z.object({ opened: z.array(z.string()) });

/** The folds and spots of a page. */
export const openableParts = ({ parts }: Pick<PageContent, "parts">): { id: string; title: string }[] =>
  parts.flatMap((part): { id: string; title: string }[] =>
    part.kind === "fold" ? [part] : part.kind === "screen" ? part.spots : [],
  );

export const openableIds = (page: Pick<PageContent, "parts">): string[] =>
  openableParts(page).map(({ id }) => id);

/** What is not opened yet has no text. */
type Closable<Thing> = Omit<Thing, "text"> & { text: string | null };

export type FoldView = Closable<Extract<Part, { kind: "fold" }>>;
export interface ScreenView extends Omit<Extract<Part, { kind: "screen" }>, "spots"> {
  spots: Closable<Spot>[];
}
export type PartView = Extract<Part, { kind: "text" | "picture" }> | FoldView | ScreenView;

export interface PageView {
  opened: number;
  of: number;
  parts: (PartView & { at: number })[];
}

export interface PageEvidence {
  opened: number;
  of: number;
  /** The titles of what has not been opened. */
  closed: string[];
}

export interface PageEditorView {
  parts: EditedView;
  pictures: Picture[];
}
