CREATE TABLE `diploma_look` (
	`id` integer PRIMARY KEY NOT NULL,
	`layout` integer NOT NULL,
	`signatory` text NOT NULL,
	CONSTRAINT "diploma_look_one" CHECK(id = 1)
) STRICT;
--> statement-breakpoint
ALTER TABLE `diplomas` ADD `signatory` text;