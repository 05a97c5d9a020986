CREATE TABLE `jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`scope` text NOT NULL,
	`input` text NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`runs` integer DEFAULT 1 NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`seen_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "jobs_kind" CHECK("kind" in ('people-import', 'round-opening', 'round-closing', 'package-check')),
	CONSTRAINT "jobs_role" CHECK("role" in ('agent', 'leader', 'host', 'secretariat', 'steering')),
	CONSTRAINT "jobs_state" CHECK("state" in ('running', 'ended', 'broken-off'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `jobs_by_person` ON `jobs` (`person_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `jobs_by_start` ON `jobs` (`started_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_running` ON `jobs` (`kind`,`scope`) WHERE state = 'running';