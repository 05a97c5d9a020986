ALTER TABLE `lessons` ADD `poster` text;--> statement-breakpoint
ALTER TABLE `lessons` ADD `chapter` text;--> statement-breakpoint
ALTER TABLE `lessons` ADD `draft_chapter` text;