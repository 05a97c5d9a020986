/** The values that columns may hold. No server code: pages import these too. */
export const roleNames = ["agent", "leader", "host", "secretariat", "steering"] as const;
export type Role = (typeof roleNames)[number];

/** The contact persons of a municipality, besides its leaders; the handler belongs to the secretariat. */
export const contactRoles = ["superuser", "quality", "handler"] as const;
export type ContactRole = (typeof contactRoles)[number];

/** The kinds of data that a feed key can give access to. */
export const feedScopes = [
  "completion",
  "attendance",
  "readiness",
  "readiness-names",
  "readiness-staff-numbers",
  "response-rates",
  "results",
] as const;
export type FeedScope = (typeof feedScopes)[number];

/** What became of a new mail address that was asked for; "undone", of earlier ones: it was applied, and the old address was put back. */
export const mailChangeStates = [
  "waiting",
  "applied",
  "refused",
  "withdrawn",
  "replaced",
  "lapsed",
  "undone",
] as const;
export type MailChangeState = (typeof mailChangeStates)[number];

/** Urgent letters (sign-in codes) are delivered first. */
export const letterPriorities = ["urgent", "ordinary"] as const;
export type LetterPriority = (typeof letterPriorities)[number];
export const letterStates = ["queued", "inflight", "sent", "failed"] as const;

export const dayKinds = ["agents", "leaders", "follow-up", "new-calls"] as const;
export const dayStates = ["draft", "published", "cancelled"] as const;
/** A confirmed seat, a seat that is offered and not yet answered, or a position on the waiting list. */
export const enrolmentStates = ["enrolled", "offered", "waiting"] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];
/** The role of someone named for a course day: both see its participants and record attendance. */
export const dayRoles = ["host", "teacher"] as const;
export type DayRole = (typeof dayRoles)[number];
export const marks = ["present", "partly", "absent"] as const;
export type Mark = (typeof marks)[number];
/** What a host ticks off before, on and after a course day. */
export const dayCheckItems = ["room", "screen", "food", "signs", "door", "list", "after"] as const;
export type DayCheckItem = (typeof dayCheckItems)[number];

export const lessonKinds = ["film", "exercise", "workflow", "page", "conversation", "package"] as const;
export const completionWays = ["watched", "read", "passed", "opened", "carried", "reported"] as const;
/** The statuses that a package can report, named as in SCORM 2004; those of SCORM 1.2 are translated to these. */
export const packageCompletions = ["unknown", "not attempted", "incomplete", "completed"] as const;
export const packageSuccesses = ["unknown", "passed", "failed"] as const;
export const revisionKinds = ["first", "small", "see-again"] as const;
export const audiences = ["agent", "leader"] as const;

export const roundStates = ["draft", "open", "closed", "published", "lost"] as const;
export type RoundState = (typeof roundStates)[number];
/** Why a figure is not shown: too few answered, or an answer could be worked out from it and what else is shown. */
export const withheldReasons = ["few", "computable"] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export const planKinds = ["person", "municipality"] as const;
export type PlanKind = (typeof planKinds)[number];
/** Who is responsible for an item of a plan. Each plan resolves the party to one person. */
export const parties = ["agent", "leader", "secretariat", "colleague"] as const;
export type Party = (typeof parties)[number];
/** What completes an item: a tick set by hand, or something that the site detects itself. */
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
/** "listens": the new agent listens to the colleague. "is-heard": the colleague listens to the new agent. */
export const listenDirections = ["listens", "is-heard"] as const;
export type ListenDirection = (typeof listenDirections)[number];
export const followUpKinds = ["teaching", "listen-in-elsewhere"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** Work that may last longer than a request should. */
export const jobKinds = ["people-import", "round-opening", "round-closing", "package-check"] as const;
export type JobKindName = (typeof jobKinds)[number];
/** "broken-off": the process ended in the middle, or something failed, and nobody goes on with it. */
export const jobStates = ["running", "ended", "broken-off"] as const;
export type JobState = (typeof jobStates)[number];
