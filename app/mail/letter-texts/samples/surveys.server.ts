import { name } from "./people.server.ts";
import type { Samples } from "./samples-of.server.ts";

const invitation = {
  invitationId: 4,
  token: "mF3kPz7QvT1yLw9RbXc5NhJd8SgA2eUo",
  name,
  title: "Trivsel og guider 2026",
  minutes: 8,
  closesAt: "2026-12-11T23:00:00.000Z",
  resultsOn: "2027-01-15",
};
export const surveyLetters = {
  "survey-invitation": [
    { ...invitation, greeting: "", done: ["Guiderne til pas og kørekort er skrevet om."] },
    { ...invitation, greeting: "Tak for i går. Hvad fik du ud af dagen?", resultsOn: null },
  ],
  "survey-link": [invitation],
  "survey-reminder": [invitation],
  "survey-results": [
    { name, round: "Trivsel og guider 2026", roundId: 5, isAsked: true },
    { name, round: "Trivsel og guider 2026", roundId: 5, onlyMunicipality: "Vesthimmerland" },
  ],
} satisfies Samples;
