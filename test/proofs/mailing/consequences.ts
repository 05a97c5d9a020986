/**
 * The routes that post in a loop and have no panel, each with why: what they do to one person has consequences for a few others, or they have a
 * page of their own.
 */
const oneSeat =
  "One person's seat: who comes from the waiting list, and whoever signed them up, hear of it at once.";
const oneAddress = "One person's mail address: the letters go to the old one and the new one.";
const oneRole = "One person's roles: the secretariat is told who has come into it.";
const plan = "The pack of one person's plan goes to that person, on the day that the plan says.";
const ownPage = "A survey's own page shows how many and the letter, never who.";

export const consequences: Record<string, string> = {
  "course-days/sign-up/routes/accept-offer.tsx": oneSeat,
  "course-days/sign-up/routes/change-day.tsx": oneSeat,
  "course-days/sign-up/routes/enrol.tsx": oneSeat,
  "course-days/sign-up/routes/give-up.tsx": oneSeat,
  "course-days/team-sign-up/routes/give-back-reservation.tsx": oneSeat,
  "course-days/team-sign-up/routes/reserve.tsx": oneSeat,
  "course-days/team-sign-up/routes/sign-off.tsx": oneSeat,
  "course-days/team-sign-up/routes/sign-up.tsx": oneSeat,
  "course-days/team-sign-up/routes/swap-seat.tsx": oneSeat,
  "onboarding/listen-ins/routes/call-off.tsx": "The two who were to listen in to each other.",
  "onboarding/plans/routes/begin.tsx": plan,
  "overviews/merging/routes/merge.tsx": oneAddress,
  "people/mail-change/routes/answer-link.tsx": oneAddress,
  "people/mail-change/routes/decide.tsx": oneAddress,
  "people/mail-change/routes/own-mail.tsx": oneAddress,
  "people/persons/routes/edit-person.tsx": oneRole,
  "people/persons/routes/new-person.tsx": oneRole,
  "surveys/rounds/routes/open-round.tsx": ownPage,
  "surveys/rounds/routes/remind-round.tsx": ownPage,
};
