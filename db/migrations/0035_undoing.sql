CREATE TABLE `undos` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	`actor_id` integer NOT NULL,
	`actor_role` text NOT NULL,
	`back` text NOT NULL,
	`changes` text NOT NULL,
	`held_letters` integer NOT NULL,
	`until` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `undos_until` ON `undos` (`until`);--> statement-breakpoint
ALTER TABLE `letters` ADD `held_for` integer;--> statement-breakpoint
CREATE INDEX `letters_held` ON `letters` (`person_id`) WHERE held_for is not null;