import { createContext, useContext } from "react";
import type { Role } from "../../db/enums.ts";
import type { Locale } from "../base/texts/locale.ts";

/** What every component may know about the page being drawn. */
export interface RenderContextValue {
  locale: Locale;
  /** The number under which a fault of this request is logged. */
  reference: string;
  mode: "production" | "demo" | "development" | "test";
  /** Who is signed in, in the role they have now; null: nobody. Also where a page tells that something went wrong. */
  person?: { name: string; role: Role; roles: Role[] } | null;
  /** Where one writes to the secretariat; a drawing that is no page has none. */
  secretariat?: string;
  /** Address of the one script. */
  script: string;
  path: string;
  /** The query of the address, with its question mark; empty when there is none. */
  search: string;
  /** What was drawn before and has a place in this page (Drawn.tsx), in order; a drawing that is no page holds no places. */
  drawn?: string[];
}

/** What Drawn.tsx leaves in a page for each piece. Nobody else can write it: what people write is escaped. */
export const prerenderedPlaceholder = '<div data-drawn=""></div>';

export const RenderContext = createContext<RenderContextValue | undefined>(undefined);

export function useRenderContext(): RenderContextValue {
  const scene = useContext(RenderContext);
  if (!scene) throw new Error("No scene: the page is drawn outside entry.server.");
  return scene;
}
