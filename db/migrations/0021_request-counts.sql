ALTER TABLE `knocks` RENAME TO `request_counts`;--> statement-breakpoint
DROP INDEX `knocks_by_end`;--> statement-breakpoint
CREATE INDEX `request_counts_by_end` ON `request_counts` (`ends_at`);
