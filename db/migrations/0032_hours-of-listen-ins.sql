PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_listen_ins` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`person_id` integer NOT NULL,
	`colleague_id` integer,
	`way` text NOT NULL,
	`on` text NOT NULL,
	`from_time` text,
	`to_time` text,
	`place` text DEFAULT '' NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	`done_at` integer,
	`done_by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`colleague_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "listen_ins_way" CHECK("way" in ('listens', 'is-heard')),
	CONSTRAINT "listen_ins_on" CHECK("on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "listen_ins_hours" CHECK((from_time is null) = (to_time is null) and from_time < to_time)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_listen_ins`("id", "person_id", "colleague_id", "way", "on", "done_at", "done_by") SELECT "id", "person_id", "colleague_id", "way", "on", "done_at", "done_by" FROM `listen_ins`;--> statement-breakpoint
DROP TABLE `listen_ins`;--> statement-breakpoint
ALTER TABLE `__new_listen_ins` RENAME TO `listen_ins`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `listen_ins_by_colleague` ON `listen_ins` (`colleague_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `listen_ins_once` ON `listen_ins` (`person_id`,`way`);