import type { PlanKind } from "../../../db/enums.ts";
import type { TemplateItem } from "./plan-items.ts";

type PartialItem = Pick<TemplateItem, "key" | "title" | "party" | "workingDaysFromStart"> &
  Partial<TemplateItem>;

/** The items of version 1, used until the secretariat publishes its own: what DDH's onboarding asks for. */
export const defaultItems: Record<PlanKind, TemplateItem[]> = {
  person: withDefaults([
    {
      key: "welcome-pack",
      title: "Velkomstpakke fra DDH",
      text: "Sendes på mail, når datoen nærmer sig.",
      party: "secretariat",
      workingDaysFromStart: -5,
      doneBy: "welcome-pack",
    },
    {
      key: "accounts",
      title: "Adgange til systemerne",
      text: "Puzzel (telefon), Selvbetjening.nu (guides), Viva Engage og chatbotten Muni.",
      party: "leader",
      workingDaysFromStart: 0,
      required: true,
    },
    {
      key: "introduction",
      title: "Introduktion til hotlinen",
      text: "Hvad DDH er, hvordan vagterne ligger, og hvem man spørger.",
      party: "leader",
      workingDaysFromStart: 2,
      required: true,
    },
    {
      key: "elearning",
      title: "E-læring",
      link: "/e-laering",
      party: "agent",
      workingDaysFromStart: 10,
      required: true,
      doneBy: "elearning",
    },
    { key: "diploma", title: "Diplom", party: "agent", workingDaysFromStart: 10, doneBy: "diploma" },
    {
      key: "hands-on",
      title: "Sidemandsoplæring",
      text: "Øv jer sammen i Puzzel og i at finde den rigtige guide, mens borgeren taler.",
      party: "colleague",
      workingDaysFromStart: 12,
      required: true,
    },
    {
      key: "listen-in",
      title: "Medlyt hos en erfaren kollega",
      text: "Den nye agent lytter med på kollegaens samtaler.",
      party: "colleague",
      workingDaysFromStart: 12,
      required: true,
      doneBy: "listen-in",
    },
    {
      key: "listen-in-back",
      title: "Medlyt den anden vej",
      text: "Kollegaen lytter med på den nye agents første samtaler, og I taler dem igennem.",
      party: "colleague",
      workingDaysFromStart: 20,
      doneBy: "listen-in-back",
    },
    {
      key: "follow-up-teaching",
      title: "Opfølgende undervisning",
      text: "En til to måneder efter start: Hvad er svært, hvilke guides driller, hvad skal øves?",
      party: "leader",
      workingDaysFromStart: 32,
    },
    {
      key: "course-day",
      title: "Kursusdag i borgerservice",
      link: "/kursusdage",
      party: "agent",
      workingDaysFromStart: 65,
      doneBy: "course-day",
    },
  ]),
  municipality: withDefaults([
    {
      key: "agreement",
      title: "Aftalen er underskrevet",
      text: "Tilslutningsaftale og databehandleraftale.",
      party: "secretariat",
      workingDaysFromStart: -30,
    },
    {
      key: "welcome-pack",
      title: "Velkomstpakke til kommunen",
      text: "Sendes på mail til kommunens ledere.",
      party: "secretariat",
      workingDaysFromStart: -25,
      doneBy: "welcome-pack",
    },
    {
      key: "contacts",
      title: "Superbruger og kvalitetskoordinator er udpeget",
      text: "Sig navnene til sekretariatet, som skriver dem på kommunen.",
      party: "leader",
      workingDaysFromStart: -20,
      doneBy: "contacts-named",
    },
    {
      key: "leaders-introduction",
      title: "Introduktion for lederne",
      text: "Formål, lokal ledelse af agenter, fælles og egne guides.",
      party: "secretariat",
      workingDaysFromStart: -15,
    },
    {
      key: "leaders-course",
      title: "Lederne har set de tre film for ledere",
      link: "/e-laering",
      party: "leader",
      workingDaysFromStart: -10,
      doneBy: "leaders-course",
    },
    {
      key: "agents-listed",
      title: "Agenterne er oprettet på sitet",
      link: "/mit-hold",
      party: "leader",
      workingDaysFromStart: -10,
      doneBy: "agents-listed",
    },
    {
      key: "guides",
      title: "Guiderne er klar",
      text: "Grønne guides skal rumme det, hotlinens agenter har brug for; blå er kun til lokal brug.",
      party: "leader",
      workingDaysFromStart: -5,
    },
    {
      key: "first-shifts",
      title: "De første vagter er lagt og taget",
      party: "leader",
      workingDaysFromStart: 5,
    },
    {
      key: "follow-up-meeting",
      title: "Opfølgningsmøde",
      text: "En til to måneder efter indtræden: Hvordan går det, og hvad skal justeres?",
      party: "secretariat",
      workingDaysFromStart: 32,
    },
  ]),
};

function withDefaults(items: PartialItem[]): TemplateItem[] {
  return items.map((item) => ({ text: "", link: "", required: false, doneBy: "hand", ...item }));
}
