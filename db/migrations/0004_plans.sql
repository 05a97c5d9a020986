CREATE TABLE `follow_ups` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`what` text NOT NULL,
	`municipality_id` integer,
	`why` text NOT NULL,
	`due_on` text NOT NULL,
	`assigned_at` integer NOT NULL,
	`assigned_by` integer,
	`done_at` integer,
	`done_by` integer,
	`owner_told_at` integer,
	`leader_told_at` integer,
	`office_told_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "follow_ups_what" CHECK("what" in ('teaching', 'listen-in-elsewhere')),
	CONSTRAINT "follow_ups_due" CHECK("due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "follow_ups_why" CHECK(length(why) between 1 and 500)
) STRICT;
--> statement-breakpoint
CREATE INDEX `follow_ups_by_person` ON `follow_ups` (`person_id`);--> statement-breakpoint
CREATE TABLE `listen_ins` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`colleague_id` integer,
	`way` text NOT NULL,
	`on` text NOT NULL,
	`done_at` integer,
	`done_by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`colleague_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "listen_ins_way" CHECK("way" in ('listens', 'is-heard')),
	CONSTRAINT "listen_ins_on" CHECK("on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `listen_ins_by_colleague` ON `listen_ins` (`colleague_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `listen_ins_once` ON `listen_ins` (`person_id`,`way`);--> statement-breakpoint
CREATE TABLE `plan_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`party` text NOT NULL,
	`days` integer NOT NULL,
	`required` integer DEFAULT false NOT NULL,
	`done_by` text DEFAULT 'hand' NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `plan_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "plan_items_party" CHECK("party" in ('agent', 'leader', 'secretariat', 'colleague')),
	CONSTRAINT "plan_items_done_by" CHECK("done_by" in ('hand', 'welcome-pack', 'elearning', 'diploma', 'course-day', 'listen-in', 'listen-in-back', 'agents-listed', 'leaders-course')),
	CONSTRAINT "plan_items_days" CHECK(days between -250 and 250)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_items_once` ON `plan_items` (`version_id`,`key`);--> statement-breakpoint
CREATE TABLE `plan_marks` (
	`plan_id` integer NOT NULL,
	`key` text NOT NULL,
	`done_at` integer,
	`done_by` integer,
	`note` text DEFAULT '' NOT NULL,
	`owner_id` integer,
	`due_on` text,
	`owner_told_at` integer,
	`leader_told_at` integer,
	`office_told_at` integer,
	PRIMARY KEY(`plan_id`, `key`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "plan_marks_due" CHECK("due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_marks_by_owner` ON `plan_marks` (`owner_id`);--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`published_at` integer,
	`published_by` integer,
	FOREIGN KEY (`published_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "plan_versions_kind" CHECK("kind" in ('person', 'municipality'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_versions_once` ON `plan_versions` (`kind`,`version`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer,
	`municipality_id` integer,
	`version_id` integer NOT NULL,
	`starts_on` text NOT NULL,
	`begun_at` integer NOT NULL,
	`ended_at` integer,
	`leader_id` integer,
	`colleague_id` integer,
	`welcomed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `plan_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`colleague_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "plans_subject" CHECK((person_id is null) <> (municipality_id is null)),
	CONSTRAINT "plans_starts" CHECK("starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_of_person` ON `plans` (`person_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX `plans_of_municipality` ON `plans` (`municipality_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `plans_by_colleague` ON `plans` (`colleague_id`);--> statement-breakpoint
CREATE TABLE `readiness_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`ready` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `readiness_changes_by_person` ON `readiness_changes` (`person_id`);--> statement-breakpoint
CREATE INDEX `readiness_changes_by_time` ON `readiness_changes` (`at`);--> statement-breakpoint
CREATE TABLE `readiness_seen` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `shift_exceptions` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`until` text NOT NULL,
	`by` integer,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "shift_exceptions_until" CHECK("until" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "shift_exceptions_reason" CHECK(length(reason) between 1 and 500)
) STRICT;
--> statement-breakpoint
CREATE TABLE `welcome_packs` (
	`kind` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` integer,
	FOREIGN KEY (`changed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "welcome_packs_kind" CHECK("kind" in ('person', 'municipality'))
) STRICT;
