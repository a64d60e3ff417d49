CREATE TABLE `calendars` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`body` text NOT NULL,
	`url` text NOT NULL,
	`added_by` text NOT NULL,
	`added_at` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`tried_at` text,
	`fetched_at` text,
	`failure` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`next_fetch_at` text NOT NULL,
	`passed_over` integer DEFAULT 0 NOT NULL,
	`first_passed_over` text,
	`removed_at` text,
	FOREIGN KEY (`added_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`body`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calendars_process` ON `calendars` (`process_id`);--> statement-breakpoint
CREATE INDEX `calendars_next` ON `calendars` (`next_fetch_at`);--> statement-breakpoint
CREATE TABLE `incoming` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`calendar` text NOT NULL,
	`uid` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`hash` text NOT NULL,
	`fields` text NOT NULL,
	`settled` text,
	`consultation` text,
	`since` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	FOREIGN KEY (`calendar`) REFERENCES `calendars`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`consultation`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "incoming_kind" CHECK("kind" IN ('new', 'changed', 'cancelled', 'gone')),
	CONSTRAINT "incoming_status" CHECK("status" IN ('open', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `incoming_uid` ON `incoming` (`calendar`,`uid`);--> statement-breakpoint
CREATE INDEX `incoming_process` ON `incoming` (`process_id`,`status`);