CREATE TABLE `baselines` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`name` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `baselines_process` ON `baselines` (`process_id`,`at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`name` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`revision` integer NOT NULL,
	`moves` text NOT NULL,
	`status` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "drafts_status" CHECK("status" IN ('open', 'proposed', 'discarded'))
);
--> statement-breakpoint
CREATE INDEX `drafts_process` ON `drafts` (`process_id`,`status`);--> statement-breakpoint
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`name` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`query` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `views_process` ON `views` (`process_id`);--> statement-breakpoint
ALTER TABLE `milestones` ADD `lags` text;--> statement-breakpoint
ALTER TABLE `milestones` ADD `fixed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `proposals` ADD `draft` text REFERENCES drafts(id);