CREATE TABLE `kept_forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`browser_hash` text NOT NULL,
	`sealed` blob NOT NULL,
	`shown` integer DEFAULT false NOT NULL,
	`kept_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `kept_forms_by_browser` ON `kept_forms` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `kept_forms_by_person` ON `kept_forms` (`person_id`);--> statement-breakpoint
CREATE INDEX `kept_forms_kept` ON `kept_forms` (`kept_at`);