CREATE TABLE `declined_letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`letter` text NOT NULL,
	`declined_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `declined_letters_one` ON `declined_letters` (`person_id`,`letter`);