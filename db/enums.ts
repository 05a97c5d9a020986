/** The words that columns are held to. Pure: pages may import them too. */
export const roleNames = ["agent", "leader", "host", "secretariat", "steering"] as const;
export type Role = (typeof roleNames)[number];

/** Whom to ask about a municipality, beside its leaders; the handler is of the secretariat. */
export const contactRoles = ["superuser", "quality", "handler"] as const;
export type ContactRole = (typeof contactRoles)[number];

/** What a feed can be opened for. */
export const feedScopes = ["completion", "attendance", "readiness", "response-rates", "results"] as const;
export type FeedScope = (typeof feedScopes)[number];

export const letterStates = ["queued", "inflight", "sent", "failed"] as const;

export const dayKinds = ["agents", "leaders", "follow-up", "new-calls"] as const;
export const dayStates = ["draft", "published", "cancelled"] as const;
/** A seat, a seat held until it is answered, a place on the waiting list. */
export const enrolmentStates = ["enrolled", "offered", "waiting"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];
/** What someone named for a day is there: both see its people and take attendance. */
export const dayRoles = ["host", "teacher"] as const;
export type DayRole = (typeof dayRoles)[number];
export const marks = ["present", "partly", "absent"] as const;
export type Mark = (typeof marks)[number];

export const lessonKinds = ["film", "exercise", "workflow", "page", "conversation", "package"] as const;
export const completionWays = ["watched", "read", "passed", "opened", "carried", "reported"] as const;
/** What a package can say of itself, in the words of SCORM 2004; those of 1.2 are told in these as well. */
export const packageCompletions = ["unknown", "not attempted", "incomplete", "completed"] as const;
export const packageSuccesses = ["unknown", "passed", "failed"] as const;
export const revisionKinds = ["first", "small", "see-again"] as const;
export const audiences = ["agent", "leader"] as const;

export const roundStates = ["draft", "open", "closed", "published", "lost"] as const;
export type RoundState = (typeof roundStates)[number];

export const planKinds = ["person", "municipality"] as const;
export type PlanKind = (typeof planKinds)[number];
/** Who is responsible for an item of a plan: one party, which each plan turns into one named person. */
export const parties = ["agent", "leader", "secretariat", "colleague"] as const;
export type Party = (typeof parties)[number];
/** What completes an item: somebody's tick, or something the site sees for itself. */
export const completers = [
  "hand",
  "welcome-pack",
  "elearning",
  "diploma",
  "course-day",
  "listen-in",
  "listen-in-back",
  "agents-listed",
  "leaders-course",
  "contacts-named",
] as const;
export type Completer = (typeof completers)[number];
/** The new agent listens to the colleague; then the colleague listens to the new agent. */
export const listenDirections = ["listens", "is-heard"] as const;
export type ListenDirection = (typeof listenDirections)[number];
export const followUpKinds = ["teaching", "listen-in-elsewhere"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
