import { createContext, useContext } from "react";
import type { Role } from "../../db/enums.ts";
import type { Locale } from "../base/texts/locale.ts";

/** Why an upload was refused, on the page that it came from. */
export interface RefusedUpload {
  /** The address that the file was sent to. */
  to: string;
  sentences: string[];
}

/** A field that was not accepted, as the summary at the top of the page names it. */
export interface WrongField {
  id: string;
  label: string;
  sentences: string[];
}

/** What a page tells of errors, gathered while it is rendered. */
export interface ToldErrors {
  fields: WrongField[];
  /** Whether a message tells that an act was refused. */
  refused: boolean;
}

/** An act of the reader's that can be undone, until when, whether its letters wait until then, and whether they alone are taken back. */
export interface OfferedUndo {
  id: number;
  until: Date;
  holdsMail: boolean;
  lettersOnly?: boolean;
  /** About when the last of its letters goes; absent when all go within a minute. */
  lastAt?: Date | undefined;
}

/** What the address says can be undone; or that something was undone, or letters withdrawn. */
export type ShownUndo = OfferedUndo | "undone" | "withdrawn";

/** What every component can read about the page being rendered. */
export interface RenderContextValue {
  locale: Locale;
  /** The number under which a fault of this request is logged. */
  reference: string;
  mode: "production" | "demo" | "development" | "test";
  /** Who is signed in, with their current role; null when nobody is. Known on error pages too. */
  person?: { name: string; role: Role; roles: Role[] } | null;
  /** The secretariat's mail address; absent when what is rendered is not a page. */
  secretariat?: string;
  /** The secretariat's telephone number, eight digits; absent where none is set. */
  secretariatPhone?: string | undefined;
  /** The URL of the one script. */
  script: string;
  path: string;
  /** The query of the address, with its question mark; empty when there is none. */
  search: string;
  /** On the page of a refusal, the page of ours that the request came from. */
  back?: string | null;
  /** The upload that this page answers; absent on any other page. */
  refusedUpload?: RefusedUpload;
  /**
   * The form that this page answers, when somebody had typed in it: where it was sent to, and its fields, urlencoded; null when they were
   * not read.
   */
  sentForm?: { to: string; body: string | null };
  /** What the reader just did and can undo, or just undid; absent otherwise. */
  undo?: ShownUndo;
  /** Whether there is something else that the reader did and can undo. */
  otherUndos?: boolean;
  /** The prerendered pieces of this page (Prerendered.tsx), in order; absent when what is rendered is not a page. */
  prerendered?: string[];
  /** Absent when what is rendered is not a page, or tells of errors in a way of its own. */
  errors?: ToldErrors;
}

/** What Prerendered.tsx renders for each piece. Users cannot forge it, since what they write is escaped. */
export const prerenderedPlaceholder = '<div data-prerendered=""></div>';

export const RenderContext = createContext<RenderContextValue | undefined>(undefined);

export function useRenderContext(): RenderContextValue {
  const value = useContext(RenderContext);
  if (!value) throw new Error("No RenderContext: the component is rendered outside a page.");
  return value;
}

/** Why the upload to this address was refused, as the complaints of its field; undefined when this page answers no such upload. */
export function useRefusedUpload(to: string): string[] | undefined {
  const { refusedUpload } = useRenderContext();
  return refusedUpload?.to === to ? refusedUpload.sentences : undefined;
}
