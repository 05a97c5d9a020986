import type { Role } from "../../../db/enums.ts";

interface MenuItem {
  word: "myPage" | "courseDays" | "elearning" | "surveys" | "team" | "secretariat" | "steering";
  to: string;
}

const myPage: MenuItem = { word: "myPage", to: "/min-side" };
const courseDays: MenuItem = { word: "courseDays", to: "/kursusdage" };
const elearning: MenuItem = { word: "elearning", to: "/e-laering" };
const surveys: MenuItem = { word: "surveys", to: "/maalinger" };

/** The menu of each role; it begins with the role's home page. */
export const menus: Record<Role, [home: MenuItem, ...rest: MenuItem[]]> = {
  agent: [myPage, courseDays, elearning, surveys],
  leader: [{ word: "team", to: "/mit-hold" }, courseDays, elearning, surveys, myPage],
  host: [courseDays, myPage],
  secretariat: [
    { word: "secretariat", to: "/sekretariat" },
    { word: "courseDays", to: "/sekretariat/kursusdage" },
    elearning,
    { word: "surveys", to: "/sekretariat/maalinger" },
    myPage,
  ],
  steering: [{ word: "steering", to: "/styregruppe" }, surveys, myPage],
};

/** Where a role begins. */
export const homePathOf = (role: Role): string => menus[role][0].to;
