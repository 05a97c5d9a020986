import type { Role } from "../../../db/enums.ts";

interface MenuItem {
  word: "myPage" | "courseDays" | "elearning" | "surveys" | "team" | "secretariat" | "steering";
  to: string;
  /** Where the addresses of other pages that belong to it begin. */
  covers?: string[];
}

/** Someone's plan and diploma, and what the reader has done and can undo. */
const outcomes = ["/planer", "/opfoelgning", "/diplom", "/fortryd"];
/** What leaders and the secretariat do for others. */
const people = ["/agenter", "/klar-til-vagt", "/personer"];

const myPage: MenuItem = { word: "myPage", to: "/min-side" };
/** One's own page, with what it alone leads to. */
const myPageWith = (...covers: string[]): MenuItem => ({ ...myPage, covers: [...outcomes, ...covers] });
const courseDays: MenuItem = { word: "courseDays", to: "/kursusdage" };
const elearning: MenuItem = { word: "elearning", to: "/e-laering" };
const surveys: MenuItem = { word: "surveys", to: "/maalinger" };

/** The menu of each role; it begins with the role's home page. */
export const menus: Record<Role, [home: MenuItem, ...rest: MenuItem[]]> = {
  agent: [myPageWith(), courseDays, elearning, surveys],
  leader: [
    { word: "team", to: "/mit-hold", covers: [...outcomes, ...people] },
    courseDays,
    elearning,
    surveys,
    myPage,
  ],
  host: [courseDays, myPageWith("/maalinger")],
  secretariat: [
    { word: "secretariat", to: "/sekretariat", covers: [...outcomes, ...people, "/arbejde"] },
    { word: "courseDays", to: "/sekretariat/kursusdage", covers: ["/kursusdage"] },
    { word: "elearning", to: "/sekretariat/kurser", covers: ["/e-laering", "/sekretariat/lektioner"] },
    {
      word: "surveys",
      to: "/sekretariat/maalinger",
      covers: ["/maalinger", "/sekretariat/spoergeskemaer"],
    },
    myPage,
  ],
  steering: [{ word: "steering", to: "/styregruppe" }, surveys, myPageWith("/kursusdage")],
};

/** Where a role begins. */
export const homePathOf = (role: Role): string => menus[role][0].to;

/** The item of a role's menu to which the page of a path belongs: the one that covers it most closely. Null when none does. */
export function menuPlaceOf(role: Role, path: string): string | null {
  const covered = menus[role].flatMap(({ to, covers = [] }) => [to, ...covers].map((from) => ({ to, from })));
  const within = covered.filter(({ from }) => path === from || path.startsWith(`${from}/`));
  return within.sort((a, b) => b.from.length - a.from.length)[0]?.to ?? null;
}
