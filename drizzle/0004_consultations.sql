CREATE TABLE `acknowledgements` (
	`process_id` text NOT NULL,
	`key` text NOT NULL,
	`reason` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`process_id`, `key`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_groups_heard` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `stakeholder_groups`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `consultations` ADD `venue` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `join_link` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `languages` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `interpretation` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `registration_link` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `registration_deadline` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `documents` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `focal_points` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `consultations` ADD `inputs` text;